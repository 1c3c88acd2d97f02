import { isProtected } from '@mrc/access';
import { decided, requestProtected, requestProtectionLifted, type Decision } from '@mrc/contracts';
import { serviceByCode } from '@mrc/reference';
import { assignedTo, published, type Request } from './request';

/**
 * Who asked turned out to be protected: the request is there for its worker and protection officers from now on. One that nobody has becomes
 * `worker`'s, where there is one.
 */
export const protectRequest = (request: Request, worker: string | null): Decision<Request> => {
  const next = { ...request, accessLevel: 'protected' as const, assignedTo: request.assignedTo ?? worker };
  const hidden = decided(requestProtected, {});
  return { next, events: next.assignedTo === request.assignedTo ? [hidden] : [hidden, assignedTo(worker)] };
};

/**
 * Who asked needs no protection, and so the request has the level of its service again. Undefined where nothing comes down: it is not protected, or
 * it is so by the service asked for or by one of those `given` on it (codes of the taxonomy).
 */
export const liftProtection = (request: Request, given: readonly string[]): Decision<Request> | undefined => {
  const asked = serviceByCode(request.serviceCode);
  const plain = [request.serviceCode, ...given].map(serviceByCode).every((service) => service && !isProtected(service));
  if (!isProtected(request) || !asked || !plain) return undefined;
  const next = { ...request, accessLevel: asked.accessLevel };
  return { next, events: [decided(requestProtectionLifted, published(next, asked))] };
};
