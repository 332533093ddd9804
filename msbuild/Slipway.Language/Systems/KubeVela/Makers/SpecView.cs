using Slipway.Kinds.Naming;
using Slipway.Language.Syntax;

namespace Slipway.Language.Systems.KubeVela.Makers;

/// <summary>An object of a spec, as far as the names of what it makes are read from it.</summary>
/// <param name="mapping">The object.</param>
internal sealed class SpecView(SpecMapping mapping) : IObjectView
{
    /// <inheritdoc />
    public string? Text(string path)
    {
        var (owner, key) = Owner(path);
        return owner?.Text(key)?.Text;
    }

    /// <inheritdoc />
    public IEnumerable<IObjectView> List(string path)
    {
        var (owner, key) = Owner(path);
        return owner?.Mappings(key).Select(item => (IObjectView)new SpecView(item)) ?? [];
    }

    private (SpecMapping? Owner, string Key) Owner(string path)
    {
        var keys = path.Split('.');
        var owner = keys[..^1].Aggregate((SpecMapping?)mapping, (one, key) => one?.Mapping(key));
        return (owner, keys[^1]);
    }
}
