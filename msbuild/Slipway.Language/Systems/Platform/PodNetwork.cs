using Slipway.Language.Syntax;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.Platform;

/// <summary>A way in which the pods of a managed cluster get their addresses.</summary>
/// <param name="Name">What it is called; its addons begin with it, in lower case.</param>
/// <param name="Addresses">The property that says which addresses these are.</param>
/// <param name="Keys">The properties that are about it alone.</param>
/// <param name="Addon">The addon that makes it.</param>
/// <param name="NeedsAddresses">Whether the cloud finds no addresses for it by itself.</param>
internal sealed record PodNetwork(
    string Name,
    string Addresses,
    IReadOnlyList<string> Keys,
    string Addon,
    bool NeedsAddresses
)
{
    /// <summary>Those that there are.</summary>
    public static IReadOnlyList<PodNetwork> All { get; } =
    [
        new("Flannel", "podCidr", ["podCidr", "nodeCidrMask"], "flannel", NeedsAddresses: true),
        new("Terway", "podVswitchIds", ["podVswitchIds"], "terway-eniip", NeedsAddresses: false),
    ];

    /// <summary>The keys and addons of a cluster that are about it, in the order of the text.</summary>
    public IReadOnlyList<SpecScalar> Signs(SpecMapping properties) =>
        [
            .. Keys.Select(properties.Entry)
                .OfType<SpecEntry>()
                .Select(entry => entry.Key)
                .Concat(Addons(properties))
                .OrderBy(sign => sign.Span),
        ];

    /// <summary>What to call one of the signs: a key is known as such, an addon has a name.</summary>
    public object Shown(SpecScalar sign) =>
        Keys.Contains(sign.Text, StringComparer.Ordinal) ? new KeyName(sign.Text) : sign.Text;

    /// <summary>The names of its addons that a cluster installs.</summary>
    public IEnumerable<SpecScalar> Addons(SpecMapping properties) =>
        properties
            .Mappings("addons")
            .Where(addon => addon["disabled"] is not SpecScalar { Boolean: true })
            .Select(addon => addon.Text("name"))
            .OfType<SpecScalar>()
            .Where(name => name.Text.StartsWith(Name, StringComparison.OrdinalIgnoreCase));
}
