using System.Text.Json.Nodes;
using Slipway.Kinds.Reading;

namespace Slipway.Kinds.Naming;

/// <summary>An object of JSON.</summary>
/// <param name="json">The object.</param>
public sealed class JsonView(JsonObject json) : IObjectView
{
    /// <inheritdoc />
    public string? Text(string path) => ObjectPath.Text(json, path);

    /// <inheritdoc />
    public IEnumerable<IObjectView> List(string path) =>
        ObjectPath.Items(json, path).Select(item => (IObjectView)new JsonView(item));
}
