import { getRequests, type CallOutput, type Role } from '@mrc/contracts';
import { newId, ok } from '@mrc/kernel';
import { workRow } from '../../gateway/test/rows';
import { changed, Known } from './known';
import { stage } from './stage';

export type Request = CallOutput<typeof getRequests>[number];

/** How a request is told and named, whoever has it in front of them. */
export const shownAsRequest = {
  shownBy: getRequests,
  tell: (now: () => Request) => stage.services.on(getRequests, () => ok([now()])),
  named: (number: string) => ({ number }),
} as const;

/** A request whose page is open before a colleague of its centre. */
export const knownRequest = (parts: Partial<Request> = {}, role: Role = 'case-worker'): Known<Request> => {
  const request: Request = { ...workRow(newId(), null), ...parts };
  return new Known(request, {
    ...shownAsRequest,
    role,
    page: `/requests/${request.id}`,
    heading: 'For whom',
    answer: changed,
  });
};
