/** What stands for a service that only its worker, protection officers and the partner may know. */
export const restricted = 'restricted';
