import 'reflect-metadata';
import { services, type ServiceName } from '@mrc/contracts';
import type { ServiceDefinition } from '@mrc/service-kit';
import type { Type } from '@nestjs/common';
import { MODULE_METADATA } from '@nestjs/common/constants';
import { PATTERN_EXTRAS_METADATA } from '@nestjs/microservices/constants';
import * as z from 'zod';

const handled = z.object({ contracts: z.array(z.object({ owner: z.enum(services) })) });
const classes = z.array(z.custom<Type>((value) => typeof value === 'function'));

const ownersIn = (controller: Type): ServiceName[] => {
  const prototype: object = controller.prototype;
  return Object.values(Object.getOwnPropertyDescriptors(prototype))
    .map(({ value }): unknown => value)
    .filter((value) => typeof value === 'function')
    .flatMap((method) => {
      const extras = handled.safeParse(Reflect.getMetadata(PATTERN_EXTRAS_METADATA, method));
      return extras.success ? extras.data.contracts.map(({ owner }) => owner) : [];
    });
};

/** The services whose topics the `@On` handlers of a service's module listen to, in the order of the services. */
export const listenedOwners = ({ module }: ServiceDefinition): ServiceName[] => {
  const controllers = classes.parse(Reflect.getMetadata(MODULE_METADATA.CONTROLLERS, module));
  const heard = new Set(controllers.flatMap(ownersIn));
  return services.filter((service) => heard.has(service));
};
