import { z } from "zod";
import { incidentStore } from "../incident-store.ts";

export const tested = [z, incidentStore, Date.now()];
