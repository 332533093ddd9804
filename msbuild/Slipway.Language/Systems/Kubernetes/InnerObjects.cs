using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.Kubernetes;

/// <summary>The objects that a document brings to a cluster as they are written.</summary>
public static class InnerObjects
{
    /// <summary>The document itself, and what an Application has in it: the objects of components, and those that steps apply.</summary>
    /// <param name="document">A document of any kind.</param>
    /// <returns>Mappings with <c>apiVersion</c>, <c>kind</c> and <c>spec</c>.</returns>
    public static IEnumerable<SpecMapping> Of(SpecDocument document)
    {
        if (!document.IsObject)
            return [];
        return document.Kind == "Application" ? In(document.Root["spec"]) : [document.Root];
    }

    private static IEnumerable<SpecMapping> In(SpecNode? node) =>
        node switch
        {
            SpecMapping mapping when mapping.Text("apiVersion") is not null && mapping.Text("kind") is not null =>
            [
                mapping,
            ],
            SpecMapping mapping => mapping.Entries.SelectMany(entry => In(entry.Value)),
            SpecSequence list => list.Items.SelectMany(In),
            _ => [],
        };
}
