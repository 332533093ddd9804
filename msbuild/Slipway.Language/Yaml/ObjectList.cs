using Slipway.Language.Syntax;

namespace Slipway.Language.Yaml;

/// <summary>A <c>List</c>, as kubectl prints and takes it: each of its items is a document.</summary>
internal static class ObjectList
{
    /// <summary>The documents that a document stands for: its items where it is a List, else itself.</summary>
    public static IReadOnlyList<SpecNode> Documents(SpecNode document) =>
        document is SpecMapping list
        && list.Text("apiVersion") is { Text: "v1" }
        && list.Text("kind") is { Text: "List" }
        && list["items"] is SpecSequence items
            ? items.Items
            : [document];
}
