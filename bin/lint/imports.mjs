/**
 * Visits everything in a file that names another module: import, export from, import(), import types, import = require.
 * `found` gets the node, the name, and whether only types come through.
 */
export function visitImports(found) {
  const tell = (source, onlyTypes) => {
    if (source?.type === "Literal" && typeof source.value === "string") found(source, source.value, onlyTypes);
  };
  return {
    ImportDeclaration: (node) =>
      tell(node.source, node.importKind === "type" || areTypes(node.specifiers, "importKind")),
    ExportNamedDeclaration: (node) =>
      tell(node.source, node.exportKind === "type" || areTypes(node.specifiers, "exportKind")),
    ExportAllDeclaration: (node) => tell(node.source, node.exportKind === "type"),
    ImportExpression: (node) => tell(node.source, false),
    TSImportType: (node) => tell(node.source ?? node.argument?.literal ?? node.argument, true),
    TSImportEqualsDeclaration: (node) => tell(node.moduleReference?.expression, node.importKind === "type"),
  };
}

function areTypes(specifiers, kind) {
  return specifiers.length > 0 && specifiers.every((each) => each[kind] === "type");
}
