import type { Database } from "./Database.js";

export interface DatabaseOptions {
  /** A PostgreSQL connection string; without it the data is kept in `dataFolder`. */
  databaseUrl: string | undefined;
  dataFolder: string;
  onIdleError: (error: Error) => void;
}

/** Loads only the driver that is used. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  if (options.databaseUrl) {
    const { openPostgres } = await import("./openPostgres.js");
    return openPostgres(options.databaseUrl, options.onIdleError);
  }
  const { openPglite } = await import("./openPglite.js");
  return openPglite(options.dataFolder);
}
