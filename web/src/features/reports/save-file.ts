/** Gives the browser a CSV file to save, marked as UTF-8 for spreadsheets. */
export const saveFile = (name: string, content: string): void => {
  const address = URL.createObjectURL(new Blob(['\uFEFF', content], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
};
