import { Controller, Get, Header } from '@nestjs/common';
import { SignInKeys } from './sign-in-keys';

@Controller()
export class ActorKeysController {
  constructor(private readonly keys: SignInKeys) {}

  @Get('actor/jwks.json')
  @Header('cache-control', 'public, max-age=300')
  publicKeys() {
    return this.keys.opened.actorKeys;
  }
}
