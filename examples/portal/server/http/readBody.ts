import type { Context } from "hono";

/** The JSON object of a request; an empty one when it is anything else. */
export async function readBody(context: Context): Promise<Record<string, unknown>> {
  const body: unknown = await context.req.json().catch(() => undefined);
  return typeof body === "object" && body !== null ? { ...body } : {};
}
