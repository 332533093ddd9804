using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.KubeVela.Makers;

/// <summary>What makes objects in the namespaces of a workspace, next to the components that Slipway renders.</summary>
public sealed class ObjectMakers
{
    private readonly ILookup<string, ObjectMaker> makers;

    /// <summary>Looks at every document, component and step.</summary>
    /// <param name="workspace">The specs.</param>
    public ObjectMakers(Workspace workspace)
    {
        var catalog = workspace.Options.Catalog;
        var documents =
            from document in workspace.Documents
            where document.IsObject && !Application.Is(document) && !Initializer.Is(document)
            from maker in DocumentMakers.Of(document, catalog)
            select (document.Namespace, maker);
        var parts =
            from application in workspace.Applications()
            from maker in application
                .Components.SelectMany(component => ComponentMakers.Of(component, catalog))
                .Concat(StepMakers.Of(application, catalog))
            from inNamespace in application.Namespaces
            select (inNamespace, maker);
        makers = documents.Concat(parts).ToLookup(pair => pair.Item1, pair => pair.maker, StringComparer.Ordinal);
    }

    /// <summary>Whether an object is made, as far as names tell.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="name">Its name.</param>
    /// <param name="inNamespace">Its namespace.</param>
    /// <returns>True where it is.</returns>
    public bool Make(string kind, string name, string inNamespace) =>
        makers[inNamespace].Any(maker => maker.Makes(kind, name));

    /// <summary>The first that may make objects of a kind of any name, so that nothing can be said of those.</summary>
    /// <param name="kind">Their kind.</param>
    /// <param name="inNamespace">Their namespace.</param>
    /// <returns>What may make them; null where all names are known.</returns>
    public ObjectMaker? Unseen(string kind, string inNamespace) =>
        makers[inNamespace].FirstOrDefault(maker => maker.MayMakeAny(kind));
}
