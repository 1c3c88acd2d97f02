export * from './age-bands';
export * from './classifications';
export * from './countries';
export * from './currencies';
export {
  audienceOf,
  confidences,
  tablesAsOf,
  type Confidence,
  type Lookup,
  type Provenance,
  type Standing,
} from './dated';
export * from './fee-rules';
export * from './instruments';
export * from './labour-agreements';
export * from './languages';
export * from './name-variants';
export * from './name-words';
export * from './record-errors';
export * from './services';
export * from './social-security';
