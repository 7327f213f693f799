import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const BEAT = 1000;
const DEAD_AFTER = 10_000;

/**
 * Runs `work` while holding the lock folder, so that two starts never install or build over each other.
 * The holder touches the folder every second. One not touched for ten seconds belonged to a start that was
 * killed, and is taken over: a process number proves nothing when two containers share a folder.
 */
export async function oneAtATime(folder, work, sayWaiting = () => undefined) {
  const token = `${process.pid}-${Math.random().toString(36).slice(2)}`;
  mkdirSync(join(folder, ".."), { recursive: true });
  let waiting = false;
  while (!(await take(folder, token))) {
    if (!waiting) sayWaiting();
    waiting = true;
    await wait(100);
  }
  const beat = setInterval(() => touch(folder), BEAT);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    if (holder(folder) === token) rmSync(folder, { recursive: true, force: true });
  }
}

async function take(folder, token) {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (isDead(folder)) setAside(folder, token);
    return false;
  }
  try {
    writeFileSync(join(folder, "holder"), token);
  } catch {
    return false; // Somebody set our new folder aside before it had a holder.
  }
  // Two starts may both have found the old lock dead, and the slower one may set this new one aside: look again.
  await wait(20);
  return holder(folder) === token;
}

function isDead(folder) {
  try {
    return Date.now() - statSync(folder).mtimeMs > DEAD_AFTER;
  } catch {
    return false;
  }
}

function setAside(folder, token) {
  try {
    renameSync(folder, `${folder}-dead-${token}`);
    rmSync(`${folder}-dead-${token}`, { recursive: true, force: true });
  } catch {
    // Another start was quicker.
  }
}

function touch(folder) {
  try {
    utimesSync(folder, new Date(), new Date());
  } catch {
    // Taken over while this process was asleep; the check at the end leaves the new holder's lock alone.
  }
}

function holder(folder) {
  try {
    return readFileSync(join(folder, "holder"), "utf8");
  } catch {
    return undefined;
  }
}
