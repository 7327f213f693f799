import type { ByHand } from "../told-by-hand.ts";
import { hold } from "./hold.ts";

/** Yesterday's hold on a chair, bent forward: written down as it was, and not looked at by a leader yet. */
export const leantForward: ByHand = {
  name: "leant forward",
  back: 0,
  begins: "13:18",
  ends: "13:35",
  sent: [0, "15:45"],
  place: "hall",
  spot: "by the piano",
  children: [["2011", "held"]],
  adults: [
    ["W02", "took-part"],
    ["W04", "took-part"],
    ["W03", "saw"],
  ],
  reporter: "W02",
  lines: [
    [
      "PHY.HOLD.STAND",
      "13:20:10",
      "13:21:00",
      ["W02", "W04"],
      hold({ points: ["forearms"], ownTechnique: "S2", trained: "yes", purpose: ["injury-other"] }),
    ],
    [
      "PHY.HOLD.SEAT",
      "13:21:00",
      "13:23:30",
      ["W02", "W04"],
      hold({
        points: ["forearms", "back"],
        pressure: "yes",
        technique: "",
        trained: "no",
        purpose: ["injury-other"],
        planned: "outside-plan",
      }),
    ],
    [
      "SEP.PUPIL",
      "13:24:30",
      "13:34:00",
      [],
      { exit: "free", company: "adult", observation: "in-room", sanction: "none" },
    ],
  ],
  others: "A student on placement, by the door",
  before:
    "The drum workshop went on longer than it says on his strip. Dominik held the strip up to me and then to Craig. I said five minutes. It was fifteen. He lifted the bench at the end where the little ones sat.",
  needs: "He had been told that lunch was at one, and it was not.",
  tried: ["DEA.VISUAL", "DEA.OTHERS"],
  triedWords:
    "I crossed out the drum on his strip and drew lunch. Angela moved the front row. He looked at the strip and put it down.",
  why: "He had one end of the bench up to his waist and children were still on the other end.",
  otherwise: "Two of them would have come off on to the floor with the bench on top.",
  injuries: {
    looked:
      "Moira at 13:50: arms, back, breathing. A red line across his tummy from the edge of the seat, gone at 14:30. He was asked with the strip, and pointed to his tummy.",
  },
  ended:
    "On the chair he bent forward and Craig went with him, his chest on Dominik's back, to keep hold of the arms. I said 'up' in Polish and in English. Craig did not come up straight away, I would say ten seconds. Then we let go, both.",
  support:
    "He walked with me on the field, four times round. Soup in the class kitchen. I have a bad feeling about this one and I want somebody to look at it.",
  told: ["family"],
  toldWords:
    "Agnieszka (mum) by me at 15:10, in Polish. Amira and Colette were both at the hearing in town, I left a message at 15:20.",
  statements: [
    [
      "W03",
      0,
      "16:15",
      "I was lifting the small ones off the bench so I saw it from the side. Dominik was folded right over and Craig was on top of him like a lid. I heard Marek say up, twice. Dominik was making a low noise the whole time so I knew he was breathing. It wasn't right though, love him.",
    ],
  ],
  reviewer: "A03",
  questions: [],
  additions: [],
  review: undefined,
};
