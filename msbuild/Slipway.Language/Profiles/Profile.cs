using Slipway.Schema.Model;
using Slipway.Schema.Words;

namespace Slipway.Language.Profiles;

/// <summary>Which versions of the platform's products a spec is meant for.</summary>
public sealed class Profile
{
    private readonly SortedDictionary<string, Version> versions;

    private Profile(string name, SortedDictionary<string, Version> versions)
    {
        Name = name;
        this.versions = versions;
    }

    /// <summary>The default: for each product the newest version that still serves the kinds of the specs.</summary>
    public static Profile Latest { get; } =
        Of(
            "latest",
            ("argo", 3, 7),
            ("flux", 2, 7),
            ("kubernetes", 1, 32),
            ("kubevela", 1, 10),
            ("seldon", 1, 18),
            ("training-operator", 1, 9)
        );

    /// <summary>What KubeVela's addons <c>model-training</c> and <c>model-serving</c> 1.0.1 install.</summary>
    public static Profile Addon { get; } =
        Of(
            "addon-1.0.1",
            ("argo", 3, 7),
            ("flux", 0, 41),
            ("kubernetes", 1, 21),
            ("kubevela", 1, 10),
            ("seldon", 1, 12),
            ("training-operator", 1, 3)
        );

    /// <summary>What <c>SlipwayProfile</c> said.</summary>
    public string Name { get; }

    /// <summary>The version of every product it speaks of.</summary>
    public IReadOnlyDictionary<string, string> Versions =>
        new SortedDictionary<string, string>(
            versions.ToDictionary(one => one.Key, one => one.Value.ToString(), StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    /// <summary>Reads the value of <c>SlipwayProfile</c>: a named profile, or products with their versions, or both.</summary>
    /// <param name="text">For instance <c>addon-1.0.1</c> or <c>seldon=1.13, training-operator=1.8</c>; empty for the default.</param>
    /// <param name="fault">What is wrong with the text and what to write; null where nothing is.</param>
    /// <returns>The profile; the default where the text is at fault.</returns>
    public static Profile Parse(string? text, out string? fault)
    {
        fault = null;
        if (string.IsNullOrWhiteSpace(text))
            return Latest;
        var parts = text.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var versions = new SortedDictionary<string, Version>(Latest.versions, StringComparer.Ordinal);
        foreach (var part in parts)
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0 && Named(part) is { } named)
            {
                foreach (var (product, version) in named.versions)
                    versions[product] = version;
            }
            else if (equals < 0)
            {
                fault =
                    $"there is no profile '{part}'; write latest, addon-1.0.1, or products with versions such as seldon=1.13";
            }
            else if (Fault(part[..equals].Trim(), part[(equals + 1)..].Trim(), versions) is { } wrong)
            {
                fault = wrong;
            }
        }
        return fault is null ? new Profile(text.Trim(), versions) : Latest;
    }

    /// <summary>The version of a product.</summary>
    /// <param name="product">For instance <c>seldon</c>.</param>
    /// <returns>The version, or null where the profile says nothing of the product.</returns>
    public Version? Version(string product) => versions.GetValueOrDefault(product);

    /// <summary>Whether the profile meets a requirement; it does where it says nothing of the product.</summary>
    /// <param name="requirement">A product and its versions.</param>
    /// <returns>True where it does.</returns>
    public bool Meets(SchemaRequirement requirement) =>
        Version(requirement.Product) is not { } version || requirement.IsMetBy(version);

    /// <summary>Whether the profile meets a requirement given as text.</summary>
    /// <param name="requirement">For instance <c>training-operator&gt;=1.9</c>.</param>
    /// <returns>True where it does, or where the text is not a requirement.</returns>
    public bool Meets(string requirement) => SchemaRequirement.Parse(requirement) is not { } parsed || Meets(parsed);

    private static Profile? Named(string name) =>
        name switch
        {
            "latest" => Latest,
            "addon-1.0.1" => Addon,
            _ => null,
        };

    private static string? Fault(string product, string text, SortedDictionary<string, Version> versions)
    {
        if (!Latest.versions.TryGetValue(product, out var newest))
        {
            var nearest = NearestWord.Find(product, Latest.versions.Keys);
            return $"'{product}' is not a product of a profile; "
                + (
                    nearest is null
                        ? $"known are {string.Join(", ", Latest.versions.Keys)}"
                        : $"did you mean '{nearest}'?"
                );
        }
        if (SchemaRequirement.ParseVersion(text) is not { } version)
            return $"'{text}' is not a version of {product}; write numbers with dots, such as {newest}";
        versions[product] = version;
        return null;
    }

    private static Profile Of(string name, params (string Product, int Major, int Minor)[] products)
    {
        var versions = new SortedDictionary<string, Version>(StringComparer.Ordinal);
        foreach (var (product, major, minor) in products)
            versions[product] = new Version(major, minor);
        return new Profile(name, versions);
    }
}
