/** How somebody writes: nobody's words sound like anybody else's. */
export type Voice = "plain" | "brisk" | "phone" | "full" | "formal" | "warm";

/** An adult of Fernlow. `className` is the class they belong to; everybody is invented. */
export type FictionalAdult = {
  ref: string;
  givenName: string;
  familyName: string;
  title: string;
  role: "adult" | "leader" | "head" | "administrator" | "governor";
  jobTitle: string;
  className: string;
  voice: Voice;
  /** Left at the second September, after the review of an incident. */
  left: boolean;
};

// reference | given | family | title | role | job | class | voice
const lines = `
A01|Ruth|Calloway|Mrs|head|Head||formal
A02|Gareth|Penrose|Mr|leader|Deputy head||full
A03|Amira|Haddad|Ms|leader|Assistant head, safeguarding lead||plain
A04|Colette|Obi|Ms|leader|Behaviour and PBS lead||warm
A05|Hilary|Wend|Mrs|administrator|Office manager||plain
A06|Bernard|Achterberg|Mr|governor|Chair of governors||formal
B01|Priya|Nandakumar|Ms|adult|Teacher|Birch|full
B02|Sam|Adeyemi|Mr|adult|Teaching assistant|Birch|phone
B03|Gwen|Tasker|Mrs|adult|Teaching assistant|Birch|plain
B04|Dean|Lockyer|Mr|adult|Teaching assistant|Birch|brisk
M01|Elliot|Strand|Mr|adult|Teacher|Maple|full
M02|Shazia|Mirza|Miss|adult|Teaching assistant|Maple|warm
M03|Paula|Jessop|Mrs|adult|Teaching assistant|Maple|plain
M04|Tom|Ridgewell|Mr|adult|Teaching assistant|Maple|phone
R01|Hannah|Quayle|Miss|adult|Teacher|Rowan|warm
R02|Olu|Bankole|Mr|adult|Teaching assistant|Rowan|plain
R03|Lorna|Mackie|Mrs|adult|Teaching assistant|Rowan|formal
R04|Jess|Hartley|Miss|adult|Teaching assistant|Rowan|phone
H01|Margaret|Dlamini|Mrs|adult|Teacher|Hazel|full
H02|Chloe|Venn|Miss|adult|Teaching assistant|Hazel|brisk
H03|Rashida|Noor|Mrs|adult|Teaching assistant|Hazel|warm
C01|Ian|Lund|Mr|adult|Teacher|Cedar|brisk
C02|Femi|Okafor|Miss|adult|Teaching assistant|Cedar|plain
C03|Bev|Charnock|Mrs|adult|Teaching assistant|Cedar|formal
C04|Luca|Moretti|Mr|adult|Teaching assistant|Cedar|phone
E01|Danielle|Frost|Ms|adult|Teacher|Elm|plain
E02|Kwabena|Mensah|Mr|adult|Teaching assistant|Elm|warm
E03|Steph|Arkwright|Miss|adult|Teaching assistant|Elm|brisk
E04|Roy|Pickles|Mr|adult|Teaching assistant|Elm|plain
O01|Matthew|Ferris|Mr|adult|Teacher|Oak|plain
O02|Natalie|Boon|Mrs|adult|Teaching assistant|Oak|full
O03|Jamal|Edwards|Mr|adult|Teaching assistant|Oak|brisk
O04|Kerry|Slater|Miss|adult|Teaching assistant|Oak|phone
W01|Fiona|Abernethy|Dr|adult|Teacher|Willow|formal
W02|Marek|Wolski|Mr|adult|Teaching assistant|Willow|plain
W03|Angela|Tunde|Mrs|adult|Teaching assistant|Willow|warm
W04|Craig|Mottershead|Mr|adult|Higher level teaching assistant|Willow|brisk
S01|Lesley|Fairhurst|Mrs|adult|Midday supervisor||phone
S02|Abdul|Karim|Mr|adult|Midday supervisor||plain
S03|Trevor|Gaunt|Mr|adult|Midday supervisor||brisk
S04|Moira|Kinsella|Mrs|adult|School nurse||formal
S05|Zoe|Falkner|Ms|adult|Speech and language therapist||full
S06|Pete|Sowden|Mr|adult|Site manager||brisk
S07|Nicky|Ashdown|Ms|adult|PE and swimming teacher||plain
S08|Eleri|Vaughan|Miss|adult|Cover supervisor||full
S09|Hamish|Drummond|Mr|adult|Occupational therapist||plain`;

/** The adults of Fernlow. */
export const adults: readonly FictionalAdult[] = lines
  .trim()
  .split("\n")
  .map((line) => {
    const [ref = "", givenName = "", familyName = "", title = "", role, jobTitle = "", className = "", voice] =
      line.split("|");
    return {
      ref,
      givenName,
      familyName,
      title,
      role: role as FictionalAdult["role"],
      jobTitle,
      className,
      voice: voice as Voice,
      left: ref === "S03",
    };
  });

/** The adults who may be come in as, the likeliest visitor first. */
export const toComeInAs = ["B02", "B01", "E02", "A03", "A01", "A05", "A06"];

/** An address that leads nowhere. */
export const emailOf = ({ givenName, familyName }: { givenName: string; familyName: string }) =>
  `${givenName}.${familyName}@fernlow.example`.toLowerCase().replaceAll(/[^a-z.@-]/g, "");
