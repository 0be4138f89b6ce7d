const NAME = "wayfare_session";

/** The session token of a request, if it carries one. */
export function readSessionCookie(request: Request): string | undefined {
  const cookies = request.headers.get("cookie") ?? "";
  for (const cookie of cookies.split(";")) {
    const [name, value] = cookie.trim().split("=");
    if (name === NAME && value) return value;
  }
  return undefined;
}

/** The `Set-Cookie` text that keeps `token`; `undefined` takes it away. `SameSite=Lax` lets links from mails in. */
export function sessionCookie(
  token: string | undefined,
  { secure, maxAge }: { secure: boolean; maxAge: number },
): string {
  const parts = [
    `${NAME}=${token ?? ""}`,
    "Path=/",
    "HttpOnly",
    "SameSite=Lax",
    `Max-Age=${token === undefined ? 0 : maxAge}`,
  ];
  if (secure) parts.push("Secure");
  return parts.join("; ");
}
