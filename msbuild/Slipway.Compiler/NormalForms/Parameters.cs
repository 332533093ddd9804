using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Slipway.Language.Binding;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.NormalForms;

/// <summary>What the templates of definitions read: properties as JSON, with the defaults of their schemas, and without keys that have no effect.</summary>
internal sealed class Parameters : IWorkspaceView<Parameters>
{
    private readonly SchemaCatalog catalog;
    private readonly ConcurrentDictionary<(string Kind, string Type), SchemaShape?> shapes = new();

    private Parameters(SchemaCatalog catalog) => this.catalog = catalog;

    /// <inheritdoc />
    public static Parameters Of(Workspace workspace) => new(workspace.Options.Catalog);

    /// <summary>The parameter of a component.</summary>
    public JsonObject Of(Component component) => Of("component", component.Type, component.Properties);

    /// <summary>The parameter of a trait.</summary>
    public JsonObject Of(Trait trait) => Of("trait", trait.Type, trait.Properties);

    private JsonObject Of(string kind, string type, SpecMapping properties) =>
        shapes.GetOrAdd((kind, type), Shape) is { } shape ? Filled(properties, shape) : properties.ToJson();

    private SchemaShape? Shape((string Kind, string Type) definition) =>
        catalog.Definition(definition.Kind, definition.Type) is { } schema ? new SchemaShape([schema]) : null;

    private static JsonObject Filled(SpecMapping mapping, SchemaShape shape)
    {
        var json = new JsonObject();
        foreach (var key in shape.Keys.Where(key => !key.IsIgnored))
        {
            if (mapping.Entry(key.Name) is { } entry)
                json[key.Name] = Filled(entry.Value, key.Shape);
            else if (key.Default is { } value)
                json[key.Name] = Filled(SchemaDefault.Of(value, mapping.Span), key.Shape);
        }
        foreach (var entry in mapping.Entries.Where(entry => !shape.Names(entry.Key.Text)))
            json[entry.Key.Text] = Filled(entry.Value, shape.Others);
        return json;
    }

    private static JsonNode? Filled(SpecNode value, SchemaShape? shape) =>
        (value, shape) switch
        {
            (_, null) => value.ToJson(),
            (SpecMapping mapping, _) => Filled(mapping, shape),
            (SpecSequence list, { Items: { } items }) => new JsonArray([
                .. list.Items.Select(item => Filled(item, items)),
            ]),
            _ => value.ToJson(),
        };
}
