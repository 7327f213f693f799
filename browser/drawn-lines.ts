import { drawWhileTyping } from "./drawing.tsx";

// Named only by the page on which the lines of a report are typed.
drawWhileTyping(document);
