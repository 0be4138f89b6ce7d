import { JSON_TYPE } from "../../client/protocol.js";
import { HttpProblem } from "./HttpProblem.js";

/** A form of another site can not send this type without asking first, so every change has to have it. */
export function requireJson(request: Request): void {
  const type = request.headers.get("content-type") ?? "";
  const essence = type.split(";", 1)[0] ?? "";
  if (essence.trim().toLowerCase() !== JSON_TYPE) throw new HttpProblem("unsupported_media_type");
}
