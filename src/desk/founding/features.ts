import type { Feature } from './feature.ts';
import { LEAD_AND_MANAGE } from './lead-and-manage.ts';
import { LEADER_AND_MANAGER } from './leader-and-manager.ts';
import { TEACH_COACH_MENTOR } from './teach-coach-mentor.ts';
import { VISION_AND_RESULT } from './vision-and-result.ts';

/** Every founding feature, in the order of the list: `A001` … `A109`, `B001` … `B089`. */
export const FEATURES: readonly Feature[] = [
  ...LEADER_AND_MANAGER,
  ...TEACH_COACH_MENTOR,
  ...LEAD_AND_MANAGE,
  ...VISION_AND_RESULT,
];
