import { LAPSE_GRACE_DAYS } from "../../domain/access/lapseOf.js";
import { newId } from "../../domain/newId.js";
import { createActionsCenterPolicy } from "../../domain/policy/createActionsCenterPolicy.js";
import { emptyContactInfo } from "../../domain/record/ContactInfo.js";
import { messageLimits } from "../../domain/users/messageLimits.js";
import type { PortalUser } from "../PortalUser.js";
import { copy } from "./copy.js";
import { createMemoryCompletions } from "./createMemoryCompletions.js";
import { createMemoryOutreach } from "./createMemoryOutreach.js";
import { createMemoryReminders } from "./createMemoryReminders.js";
import type { MemoryBackend, MemoryBackendOptions, MemoryRecord } from "./MemoryBackend.js";
import { defaultAccount, defaultRoles, defaultUsers } from "./memoryDefaults.js";

/** A backend that several memory clients can share: pass it to each as `backend`. */
export function createMemoryBackend(options: MemoryBackendOptions = {}): MemoryBackend {
  let record: MemoryRecord = {
    info: copy(options.info ?? emptyContactInfo()),
    revision: newId(),
  };
  let users: PortalUser[] = copy([...(options.users ?? defaultUsers())]);
  const listeners = new Set<() => void>();
  const tellSubscribers = () => {
    for (const listener of [...listeners]) listener();
  };

  return {
    account: options.account ?? defaultAccount(),
    policy: options.policy ?? createActionsCenterPolicy({ merchantIntegrations: ["ordering"] }),
    roles: options.roles ?? defaultRoles(),
    administratorRoles: options.administratorRoles ?? ["administrator"],
    mode: options.mode ?? "lock",
    deadline: options.deadline,
    graceDays: options.graceDays ?? LAPSE_GRACE_DAYS,
    completions: createMemoryCompletions(),
    waived: options.waived,
    reminders: createMemoryReminders(options.reminders ?? 3),
    canSendTest: options.canSendTest ?? false,
    outreach: createMemoryOutreach(messageLimits(options)),
    pageSize: options.pageSize ?? 20,
    read: () => copy(record),
    write(info, by) {
      record = {
        info: copy(info),
        revision: newId(),
        updatedAt: new Date().toISOString(),
        updatedBy: { ...by },
      };
      tellSubscribers();
      return copy(record);
    },
    listUsers: () => copy(users),
    writeUsers(next) {
      users = copy([...next]);
      tellSubscribers();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
