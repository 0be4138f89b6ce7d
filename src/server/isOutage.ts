/** SQLSTATE classes of a server that can not be reached, has no room left, or is going down or coming up. */
const CLASSES = ["08", "53"];

/**
 * Single states of the same kind: shut down or starting, a primary that has become a replica, a statement or a lock that took
 * too long, a session that the server ended, and a conflict with other transactions that outlasted every repetition.
 */
const STATES = new Set([
  ...["57P01", "57P02", "57P03", "57P05", "57014"],
  ...["25006", "25P03", "55P03", "40001", "40P01"],
]);

/** What Node, undici and drivers say of a connection that was not made, or was lost. */
const CODES = new Set([
  ...["ECONNREFUSED", "ECONNRESET", "ECONNABORTED", "ETIMEDOUT", "EPIPE"],
  ...["ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "EHOSTDOWN", "ENETUNREACH", "ENETDOWN"],
  ...["UND_ERR_CONNECT_TIMEOUT", "UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT"],
  ...["UND_ERR_SOCKET", "CONNECTION_CLOSED", "CONNECTION_ENDED", "CONNECTION_DESTROYED"],
  "CONNECT_TIMEOUT",
]);

/** `pg` gives these errors no code. */
const MESSAGES =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|Cannot use a pool after calling end)/;

/** Causes of causes that are looked at. */
const DEPTH = 5;

/**
 * Is this a failure that passes by itself, so that the same call is worth repeating? A database or a directory that can not be
 * reached, is overloaded or is being restarted is one; a mistake in a statement or in a host's code is none.
 */
export function isOutage(thrown: unknown, depth = DEPTH): boolean {
  if (typeof thrown !== "object" || thrown === null || depth === 0) return false;
  const field = (name: string): unknown => Reflect.get(thrown, name);
  const code = field("code");
  if (typeof code === "string" && isOutageCode(code, field("syscall"))) return true;
  if (field("name") === "TimeoutError") return true;
  const message = field("message");
  if (typeof message === "string" && MESSAGES.test(message)) return true;
  const errors = field("errors");
  const causes = [field("cause"), ...(Array.isArray(errors) ? errors.slice(0, DEPTH) : [])];
  return causes.some((cause) => isOutage(cause, depth - 1));
}

function isOutageCode(code: string, syscall: unknown): boolean {
  // The socket of a server on this machine that does not run; any other missing file is a mistake.
  if (code === "ENOENT") return syscall === "connect";
  if (CODES.has(code) || STATES.has(code)) return true;
  return /^[0-9A-Z]{5}$/.test(code) && CLASSES.includes(code.slice(0, 2));
}
