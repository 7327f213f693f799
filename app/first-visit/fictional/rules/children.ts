/** A child of Fernlow. `stay`: all the time, or left or joined at the first or second September. Everybody is invented. */
export type FictionalChild = {
  ref: string;
  givenName: string;
  familyName: string;
  knownAs: string;
  sex: "M" | "F";
  /** The year group today; for a child who left, the one they left in. */
  year: number;
  needs: string;
  className: string;
  stay: "always" | "left-first" | "left-second" | "joined-first" | "joined-second";
  /** Who is told: relationship, given name, family name, language; several with a semicolon. */
  family: string;
};

// One line a child: reference | given | family | known as | sex | year | needs | class | stay | family
const lines = `
2001|Theodore|Okonjo|Theo|M|5|ASD SLCN|Birch|always|Mother,Adaeze,Okonjo,English;Father,Emeka,Okonjo,English
2002|Kayleigh-Mae|Dunmore|Kayleigh|F|8|SEMH|Elm|always|Foster carer,Janet,Prowse,English;Mother,Stacey,Dunmore,English
2003|Yusuf|Rahmani||M|3|ASD SLD|Maple|always|Mother,Laleh,Rahmani,Persian;Father,Hamid,Rahmani,Persian
2004|Corey|Wainwright||M|9|SEMH MLD|Oak|always|Mother,Donna,Wainwright,English;Grandfather,Ken,Wainwright,English
2005|Isla|Fenwick||F|4|ASD SEMH|Rowan|always|Mother,Catriona,Fenwick,English;Mother,Jo,Leadbetter,English
2006|Jayden|Asante-Cole||M|8|SEMH|Elm|always|Mother,Abena,Asante,English;Father,Marcus,Cole,English
2007|Poppy|Trelawney||F|4|ASD SLD|Maple|always|Mother,Lowenna,Trelawney,English
2008|Mohammed|Siddiqui|Mo|M|6|ASD|Cedar|always|Father,Imran,Siddiqui,Urdu;Mother,Saima,Siddiqui,Urdu
2009|Finley|Marsh||M|5|MLD SEMH|Birch|always|Grandmother,Sheila,Marsh,English
2010|Aaliyah|Bangura||F|7|SEMH SLCN|Cedar|always|Mother,Isatu,Bangura,Krio
2011|Dominik|Zielak||M|10|ASD SLD|Willow|always|Mother,Agnieszka,Zielak,Polish;Father,Pawel,Zielak,Polish
2012|Ruby|Hollingdale||F|9|SEMH|Oak|always|Mother,Gemma,Hollingdale,English
2013|Tobias|Ferreira|Toby|M|2|ASD SLCN|Hazel|always|Mother,Inês,Ferreira,Portuguese;Father,Rui,Ferreira,Portuguese
2014|Leo|Castellan||M|1|ASD SLD|Hazel|always|Father,Ben,Castellan,English
2015|Harvinder|Gill|Harv|M|11|ASD MLD|Willow|always|Mother,Parminder,Gill,Punjabi;Father,Jagtar,Gill,Punjabi
2016|Niamh|O'Dowd||F|6|ASD|Cedar|always|Mother,Sinéad,O'Dowd,English;Father,Declan,O'Dowd,English
2017|Zainab|Warsame||F|2|SLD PD|Rowan|always|Mother,Hodan,Warsame,Somali
2018|Callum|Braithwaite-Hale||M|10|MLD SEMH|Willow|always|Foster carer,Alan,Tibbs,English
2019|Mei|Tan-Whitlock||F|3|ASD|Maple|always|Mother,Hui Ling,Tan,English;Father,Greg,Whitlock,English
2020|Oscar|Penhallow||M|7|PMLD PD|Elm|always|Mother,Demelza,Penhallow,English
2021|Ezra|Levinson||M|5|ASD SEMH|Birch|always|Father,Adam,Levinson,English;Father,Luke,Hartnell,English
2022|Blessing|Nwosu||F|11|SLD|Willow|always|Mother,Ngozi,Nwosu,English
2023|Archie|Sturgess||M|5|ASD|Birch|always|Mother,Leanne,Sturgess,English
2024|Ines|Moreira||F|5|SLCN|Birch|always|Mother,Paula,Moreira,Portuguese
2025|Samuel|Adu-Boateng|Kwame|M|5|ASD|Birch|always|Mother,Efua,Boateng,English
2026|Lily|Cartmell||F|4|DS SLCN|Birch|always|Mother,Ruth,Cartmell,English;Father,Neil,Cartmell,English
2027|Haroon|Butt||M|4|ASD SLD|Maple|always|Mother,Nadia,Butt,Urdu
2028|Esme|Rowbotham||F|3|PD|Maple|always|Mother,Claire,Rowbotham,English
2029|Kacper|Nowicki||M|4|SLCN MLD|Maple|always|Mother,Ewa,Nowicka,Polish
2030|Daisy|Ollerenshaw||F|3|DS|Maple|always|Father,Mark,Ollerenshaw,English
2031|Ahmed|Al-Khatib||M|2|ASD|Rowan|always|Mother,Rana,Al-Khatib,Arabic;Father,Omar,Al-Khatib,Arabic
2032|Florence|Tipping|Flo|F|3|ASD|Rowan|always|Mother,Hannah,Tipping,English
2033|Jaxon|Reay||M|3|MLD|Rowan|always|Mother,Chelsea,Reay,English
2034|Priyanka|Menon||F|2|VI SLD|Rowan|always|Father,Vijay,Menon,Malayalam
2035|Noah|Attwater||M|1|ASD|Hazel|always|Mother,Kirsty,Attwater,English
2036|Amara|Diallo||F|1|SLD|Hazel|always|Mother,Fatou,Diallo,French
2037|Reuben|Skelhorn||M|2|ASD SLCN|Hazel|always|Mother,Beth,Skelhorn,English
2038|Elif|Yildirim||F|2|HI SLCN|Hazel|always|Mother,Derya,Yildirim,Turkish
2039|Tyrese|Maynard||M|6|SEMH|Cedar|always|Mother,Simone,Maynard,English
2040|Beatrix|Lowther|Bea|F|7|ASD|Cedar|always|Father,Simon,Lowther,English
2041|Stanislav|Petrov|Stas|M|6|ASD SLD|Cedar|always|Mother,Olena,Petrova,Ukrainian
2042|Grace|Uddin||F|7|MLD|Cedar|always|Mother,Shirin,Uddin,Bengali
2043|Rhys|Prosser||M|8|ASD MLD|Elm|always|Mother,Megan,Prosser,English
2044|Hafsa|Kamara||F|8|SLD|Elm|always|Mother,Mariama,Kamara,English
2045|Connor|Quirke||M|9|MLD|Elm|always|Father,Sean,Quirke,English
2046|Anaya|Bhatt||F|8|PMLD VI|Elm|always|Mother,Kavita,Bhatt,Gujarati
2047|Lewis|Garside||M|9|ASD|Oak|always|Mother,Tracey,Garside,English
2048|Shanelle|Forde||F|10|SEMH|Oak|always|Aunt,Yvonne,Forde,English
2049|Viktor|Hruska||M|9|ASD SLCN|Oak|always|Father,Tomas,Hruska,Czech
2050|Maisie|Dowling||F|10|MLD|Oak|always|Mother,Karen,Dowling,English
2051|Abdi|Farah||M|11|ASD SLD|Willow|always|Mother,Sahra,Farah,Somali
2052|Charlotte|Yarwood|Lottie|F|10|DS|Willow|always|Mother,Helen,Yarwood,English;Father,Ian,Yarwood,English
1991|Reece|Tolliver||M|11|SEMH|Willow|left-first|Mother,Michelle,Tolliver,English
1992|Saffron|Bellis||F|11|ASD|Willow|left-first|Mother,Pat,Bellis,English
1993|Joshua|Amankwah||M|11|MLD|Oak|left-first|Father,Kofi,Amankwah,English
1994|Megan|Thrupp||F|11|SLD|Willow|left-first|Mother,Lisa,Thrupp,English
1995|Kian|Doherty||M|11|SEMH ASD|Willow|left-second|Mother,Orla,Doherty,English
1996|Lucy|Spendlove||F|11|DS|Willow|left-second|Father,Peter,Spendlove,English
1997|Imran|Chowdhury||M|11|ASD SLD|Oak|left-second|Mother,Rehana,Chowdhury,Bengali
1998|Alfie|Winstanley||M|11|MLD|Oak|left-second|Mother,Sharon,Winstanley,English
2101|Wren|Achebe||F|2|ASD|Hazel|joined-first|Mother,Chiamaka,Achebe,English
2102|Oliver|Pascoe|Ollie|M|8|ASD SEMH|Elm|joined-first|Mother,Tamsin,Pascoe,English
2103|Nadia|Haddow||F|7|SLCN|Cedar|joined-first|Mother,Leila,Haddow,English
2104|Marley|Grant-Boyd||M|4|SEMH|Maple|joined-first|Father,Delroy,Grant,English
2201|Arjun|Pillai||M|0|ASD SLCN|Hazel|joined-second|Mother,Deepa,Pillai,Tamil
2202|Evie|Copplestone||F|0|SLD|Hazel|joined-second|Mother,Amy,Copplestone,English
2203|Bilal|Hoque||M|7|ASD|Elm|joined-second|Father,Shafiq,Hoque,Bengali
2204|Tilly|Marchbank||F|7|MLD SEMH|Oak|joined-second|Grandmother,Maureen,Marchbank,English`;

/** Every child who was at Fernlow in these two years: sixty at any one time. */
export const children: readonly FictionalChild[] = lines
  .trim()
  .split("\n")
  .map((line) => {
    const [
      ref = "",
      givenName = "",
      familyName = "",
      knownAs = "",
      sex,
      year,
      needs = "",
      className = "",
      stay,
      family = "",
    ] = line.split("|");
    return {
      ref,
      givenName,
      familyName,
      knownAs,
      sex: sex === "F" ? "F" : "M",
      year: Number(year),
      needs,
      className,
      stay: stay as FictionalChild["stay"],
      family,
    };
  });

/** The name a child answers to. */
export const calledName = ({ knownAs, givenName }: FictionalChild) => (knownAs === "" ? givenName : knownAs);
