import type { ByHand } from "../told-by-hand.ts";
import { hold } from "./hold.ts";

/** A fall that a hand did not stop: a child goes to hospital, and a colleague writes on. */
export const wrist: ByHand = {
  name: "wrist",
  back: 131,
  begins: "12:31",
  ends: "12:58",
  sent: [0, "13:20"],
  place: "playground",
  spot: "on the climbing frame",
  children: [["2005", "held"]],
  adults: [
    ["R01", "took-part"],
    ["R02", "helped"],
    ["S04", "came-after"],
  ],
  reporter: "R01",
  lines: [
    [
      "PHY.MOMENT",
      "12:34:20",
      "12:34:30",
      ["R01"],
      hold({ points: ["forearms"], level: "1", purpose: ["injury-self"], planned: "none", trained: "no" }),
    ],
    [
      "SEP.STAFF",
      "12:36:00",
      "12:58:00",
      ["R02"],
      {
        resisted: "no",
        exit: "free",
        company: "adult",
        threat: "no",
        observation: "in-room",
        sanction: "none",
        planned: "none",
      },
    ],
  ],
  others: "",
  before:
    "The whistle went. Isla was on the outside of the top rail, being an owl. I did not say come down, I said that the owls were wanted for lunch. She was coming. It had rained and her foot slipped.",
  needs: "",
  tried: ["DEA.REDIR", "DEA.QUIET"],
  triedWords: "Owls. It was working. Olu moved the line back and nobody shouted.",
  why: "She was hanging by one hand at about two metres. I climbed up and took hold of her sleeve and her forearm.",
  otherwise: "She would have come down on her back. As it was she came down on her arm.",
  injuries: {
    hurt: ["2005"],
    words:
      "Isla: her left wrist, it was the wrong shape at once. Moira came at 12:36, splint, no drink. Ambulance at 12:52. I went with her.",
  },
  ended:
    "My grip held for some seconds and then the sleeve tore and she fell the rest of the way, on her left hand. She did not cry. She said 'owls have hollow bones'.",
  support: "Olu sat on the ground next to her and drew owls. I am writing this in the ambulance bay on my phone.",
  told: ["family", "leader"],
  toldWords: "Catriona (mum) by Olu at 12:40, she is meeting us there. Gareth at 12:38.",
  statements: [
    [
      "R01",
      1,
      "09:10",
      "I had her sleeve with my right hand and her forearm with my left for as long as I could, I would say ten seconds. I could not pull her up and I could not lower her. When the cloth went I had nothing. I do not know whether my holding turned her so that she fell on the wrist.",
    ],
    [
      "R02",
      0,
      "15:40",
      "I was underneath with my arms up but a metre too far to the left. Hannah had her. Then there was the noise of the coat and she was on the ground. I told everybody to stay where they were and knelt down.",
    ],
    [
      "S04",
      0,
      "14:30",
      "I attended at 12:36. Left wrist deformed, fingers warm and pink, moving. Splinted as found. Alert throughout, no blow to the head seen or reported. Handed over to the ambulance crew at 12:52.",
    ],
  ],
  reviewer: "A02",
  questions: [],
  additions: [
    {
      by: "R02",
      at: [6, "08:40"],
      words: "Isla is back with a purple plaster. She has let eleven people sign it, Hannah first.",
    },
  ],
  review: {
    at: [3, "14:05"],
    necessary: "yes",
    necessaryWords:
      "Yes. She was already slipping. Nobody made her climb down and nobody grabbed at her; Hannah took hold when there was nothing else to do.",
    proportionate: "yes",
    proportionateWords:
      "A sleeve and a forearm for some ten seconds. It may have saved her head and it did not save her wrist. The frame is shut when it is wet from today, with a sign that Isla has offered to draw. The rubber under it is being laid out to two metres.",
  },
  handOver: { by: "R01", to: "R02", at: [0, "13:35"] },
  rest: {
    by: "R02",
    sent: [1, "10:20"],
    before: {
      chosen: ["TRG.NOISE", "TRG.END"],
      words: "The whistle for the end of play. She knows that it is not for her.",
    },
    earlier: { chosen: ["SET.NONE"], words: "" },
    seen: { chosen: ["BEH.CLIMB"], words: "About two metres, outside the rail." },
    meant: { chosen: ["FUN.CTRL"], words: "She comes when it is her idea. It nearly was." },
    effects: [
      ["helped", "Hannah, half a minute: she was on her way down"],
      ["helped", "Me, the others"],
    ],
    harms: [
      ["HRM.FALL", "child", "certain", "seconds"],
      ["HRM.HEAD", "child", "possible", "seconds"],
    ],
    harmWords: "",
    less: { chosen: ["LES.TIME"], words: "I was underneath and a metre off." },
    decision: {
      decidedBy: "R01",
      whyThis: "Hannah had a sleeve and an arm in reach and nothing else.",
      whyLong: "Until the sleeve tore.",
      sooner: "no",
      soonerWords: "",
    },
    lines: [
      { parts: ["both-sides"], agreedBy: "", checks: [], words: "From the ladder, one foot on the rung." },
      {
        parts: ["in-room"],
        agreedBy: "",
        checks: [
          ["12:37", "MED.NURSE", "Moira: splint, fingers warm"],
          ["12:42", "MED.RESPONDS", "Me: told me about hollow bones"],
          ["12:50", "MED.COLOUR", "Moira: fingers pink"],
        ],
        words: "On the ground where she fell. Nobody kept her there, she did not want to move.",
      },
    ],
    hurt: [
      {
        injury: ["INJ.break"],
        where: ["wrist.left"],
        severity: "4",
        cause: "She fell about two metres on to her left hand when the sleeve tore.",
        care: "Splint from Moira, ambulance at 12:52, hospital with Hannah and her mum. Set that evening, home at eight.",
        checks: ["MED.NURSE", "MED.999", "MED.PAIN"],
        result: "X-ray: both bones of the left wrist.",
      },
    ],
    ending: { chosen: ["END.OTHER"], words: "Hannah's hold did not end. It tore." },
    states: ["in-pain", "in-pain", "went-home", "unknown"],
    needs: "No drink until the hospital said so. She asked for her fox and had it.",
    childSupport:
      "I rang in the evening. Catriona held the telephone to Isla, who told me how a plaster is made. Her den is ready for when she comes.",
    othersSupport:
      "The class drew owls for her. Jess and I talked with Colette after school; Hannah was told to stay at home today.",
    plan: { plan: "yes", followed: "yes", words: "No orders, an idea instead. That is what Hannah did." },
  },
  alerts: [
    {
      code: "severe-injury",
      by: "A02",
      at: [1, "11:45"],
      words:
        "Spoke to both mums last night and this morning. Reported to the health and safety executive at 11:30, reference with Hilary. The frame was shut at one yesterday. Hannah has been told in so many words that she did right.",
    },
  ],
};
