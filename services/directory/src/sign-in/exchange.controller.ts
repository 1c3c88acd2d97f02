import { exchangeIdToken, type CallInput } from '@mrc/contracts';
import { ServePublic } from '@mrc/service-kit';
import { Controller } from '@nestjs/common';
import { ExchangeIdToken } from './exchange-id-token';

@Controller()
export class ExchangeController {
  constructor(private readonly exchangeIdToken: ExchangeIdToken) {}

  @ServePublic(exchangeIdToken)
  exchange(input: CallInput<typeof exchangeIdToken>) {
    return this.exchangeIdToken.execute(input);
  }
}
