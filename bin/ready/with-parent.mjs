// Loaded before a program that one of these commands starts: when the command is gone, even by kill -9, the channel
// to it closes and the program is asked to stop. Without this an orphan would keep the port and the database.
if (process.channel !== undefined) {
  process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
  process.channel.unref();
}
