/** The environments of this portal; a session is in one of them at a time. */
export const ENVIRONMENTS = ["sandbox", "production"] as const;

export type Environment = (typeof ENVIRONMENTS)[number];

export function isEnvironment(value: unknown): value is Environment {
  return ENVIRONMENTS.some((environment) => environment === value);
}
