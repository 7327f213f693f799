import pg from "pg";

/** The school that a verb means: the only one, or the one called so (or having that id). */
export async function findSchool(owner: pg.ClientConfig, name: string | undefined): Promise<string> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    const { rows } = await client.query<{ school_id: string; name: string }>(
      "select school_id, name from school order by name, school_id",
    );
    const fitting = name === undefined ? rows : rows.filter((row) => row.name === name || row.school_id === name);
    const [only, another] = fitting;
    if (only === undefined)
      throw new Error(name === undefined ? "There is no school yet." : `There is no school called "${name}".`);
    if (another === undefined) return only.school_id;
    const choices = fitting
      .slice(0, 20)
      .map((row) => `  --school ${name === undefined ? `"${row.name}"` : row.school_id}`);
    throw new Error(["Several schools could be meant. Name one:", ...choices].join("\n"));
  } finally {
    await client.end();
  }
}
