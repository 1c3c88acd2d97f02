import { theme } from './theme';

describe('a list to choose from', () => {
  it('keeps what is chosen when it is chosen again; only the button to clear takes it away', () => {
    expect(theme.components?.['Select']?.defaultProps).toMatchObject({ allowDeselect: false });
  });
});
