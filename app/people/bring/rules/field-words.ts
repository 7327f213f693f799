/** The plain words for the fields of a person, as the preview and the trail's readers are shown them. */
export const fieldWords: Readonly<Record<string, string>> = {
  givenName: "Given name",
  familyName: "Family name",
  knownAs: "Known as",
  email: "E-mail",
  birthDate: "Date of birth",
  upn: "UPN",
  year: "Year",
  sex: "Sex",
  sen: "SEN provision",
  needs: "Needs",
  residential: "Residential",
  jobTitle: "Job title",
  phone: "Phone",
  language: "Language",
  name: "Name",
};
