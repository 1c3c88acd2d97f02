import { demoPassword, type DemoNetwork } from '../network/demo-network';
import { demoSignIns } from '../network/staff';

export type SignIn = {
  readonly name: string;
  readonly role: string;
  readonly centre: string;
  readonly email: string;
  readonly password: string;
};

/** Who a visitor may sign in as, with the place where they work. */
export const signInsOf = ({ organisations, staff }: DemoNetwork): readonly SignIn[] =>
  demoSignIns.map(({ name, role, email }) => {
    const member = staff.find(({ input }) => input.email === email);
    const place = organisations.find(({ key }) => key === member?.organisation);
    if (!place) throw new Error(`Nobody signs in as ${email}`);
    return { name, role, centre: place.input.name, email, password: demoPassword };
  });
