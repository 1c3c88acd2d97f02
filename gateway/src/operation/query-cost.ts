import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How many fields it has at its first level, how deep it goes, and how many fields it may make the services answer. */
export type Extent = { readonly width: number; readonly depth: number; readonly cost: number };

type Variables = Readonly<Record<string, unknown>>;

/** Rows a list without pages is taken to have. */
const plainListRows = 10;
/** Rows of a page whose length is not said. */
export const defaultPageRows = 25;
const maxPageRows = 100;

const nothing: Extent = { width: 0, depth: 0, cost: 0 };

const together = (extents: readonly Extent[]): Extent => ({
  width: extents.reduce((sum, extent) => sum + extent.width, 0),
  depth: Math.max(0, ...extents.map((extent) => extent.depth)),
  cost: extents.reduce((sum, extent) => sum + extent.cost, 0),
});

const given = (operation: OperationDefinitionNode, variables: Variables): Variables => ({
  ...Object.fromEntries(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue?.kind === Kind.INT ? Number(defaultValue.value) : undefined,
    ]),
  ),
  ...variables,
});

const pageRows = (field: FieldNode, variables: Variables): number => {
  const first = field.arguments?.find((argument) => argument.name.value === 'first')?.value;
  if (first === undefined) return defaultPageRows;
  const rows =
    first.kind === Kind.VARIABLE
      ? variables[first.name.value]
      : first.kind === Kind.INT
        ? Number(first.value)
        : undefined;
  return typeof rows === 'number' ? Math.min(Math.max(rows, 1), maxPageRows) : defaultPageRows;
};

/** Measures a validated operation; every fragment is measured once. */
export const extentOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  rawVariables: Variables,
): Extent => {
  const variables = given(operation, rawVariables);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, Extent>();

  const ofSet = (set: SelectionSetNode, parent: GraphQLCompositeType): Extent =>
    together(set.selections.map((selection) => ofSelection(selection, parent)));

  const ofTyped = (set: SelectionSetNode, typeName: string | undefined, parent: GraphQLCompositeType): Extent => {
    const type = typeName === undefined ? parent : schema.getType(typeName);
    return isCompositeType(type) ? ofSet(set, type) : nothing;
  };

  const ofSelection = (selection: SelectionNode, parent: GraphQLCompositeType): Extent => {
    if (selection.kind === Kind.FIELD) return ofField(selection, parent);
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return ofTyped(selection.selectionSet, selection.typeCondition?.name.value, parent);
    }
    const name = selection.name.value;
    const known = measured.get(name);
    const fragment = fragments.get(name);
    if (known !== undefined || fragment === undefined) return known ?? nothing;
    const extent = ofTyped(fragment.selectionSet, fragment.typeCondition.name.value, parent);
    measured.set(name, extent);
    return extent;
  };

  const ofField = (field: FieldNode, parent: GraphQLCompositeType): Extent => {
    const definition = fieldOf(parent, field.name.value);
    if (definition === undefined) return nothing;
    const type = getNamedType(definition.type);
    if (field.selectionSet === undefined || !isCompositeType(type)) return { width: 1, depth: 1, cost: 1 };
    const inner = ofSet(field.selectionSet, type);
    return { width: 1, depth: inner.depth + 1, cost: 1 + rowsOf(field, definition, parent) * inner.cost };
  };

  const rowsOf = (
    field: FieldNode,
    definition: GraphQLField<unknown, unknown>,
    parent: GraphQLCompositeType,
  ): number => {
    if (definition.args.some((argument) => argument.name === 'first')) return pageRows(field, variables);
    if (!isListType(getNullableType(definition.type)) || parent.name.endsWith('Connection')) return 1;
    return plainListRows;
  };

  const root = schema.getRootType(operation.operation);
  return root === null || root === undefined ? nothing : ofSet(operation.selectionSet, root);
};

const fieldOf = (parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined =>
  isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
