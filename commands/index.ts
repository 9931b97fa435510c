/** Every command, listed by hand: a new one is added here and nowhere else. */
import type { Command } from "../src/core/command.ts";
import type { Services } from "../src/core/services.ts";
import { article } from "./article.ts";
import { ask } from "./ask.ts";
import { digest } from "./digest/digest.ts";
import { digestList } from "./digest/list.ts";
import { digestNow } from "./digest/now.ts";
import { digestPause } from "./digest/pause.ts";
import { digestPreview } from "./digest/preview.ts";
import { digestResume } from "./digest/resume.ts";
import { digestSubscribe } from "./digest/subscribe.ts";
import { digestUnsubscribe } from "./digest/unsubscribe.ts";
import { help } from "./help.ts";
import { latest } from "./latest.ts";
import { quote } from "./quote.ts";
import { search } from "./search.ts";
import { sourceAdd } from "./source/add.ts";
import { sourceHealth } from "./source/health.ts";
import { sourceList } from "./source/list.ts";
import { sourcePause } from "./source/pause.ts";
import { sourceRemove } from "./source/remove.ts";
import { sourceResume } from "./source/resume.ts";
import { sourceWhy } from "./source/why.ts";
import { sources } from "./sources.ts";
import { status } from "./status.ts";
import { timeline } from "./timeline.ts";
import { verify } from "./verify.ts";

export const commands: readonly Command<Services>[] = [
  ask,
  search,
  quote,
  verify,
  timeline,
  digest,
  digestSubscribe,
  digestList,
  digestPreview,
  digestNow,
  digestPause,
  digestResume,
  digestUnsubscribe,
  sourceAdd,
  sourceList,
  sourceHealth,
  sourceWhy,
  sourcePause,
  sourceResume,
  sourceRemove,
  article,
  latest,
  sources,
  status,
  help,
];
