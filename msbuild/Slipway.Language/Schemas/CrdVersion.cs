using System.Globalization;
using System.Text.RegularExpressions;
using Slipway.Language.Syntax;

namespace Slipway.Language.Schemas;

/// <summary>A version of a CustomResourceDefinition.</summary>
/// <param name="Name">Its name: <c>v1alpha2</c>.</param>
/// <param name="IsServed">Whether the API server answers to it.</param>
/// <param name="IsStored">Whether objects are kept in it.</param>
/// <param name="Schema">What its objects look like.</param>
internal sealed partial record CrdVersion(string Name, bool IsServed, bool IsStored, SpecMapping Schema)
{
    /// <summary>Rises with what Kubernetes takes for newer: stable above beta above alpha, then by number.</summary>
    public (int Stage, int Major, int Minor) Age
    {
        get
        {
            var match = Form().Match(Name);
            var stage = match.Groups["stage"].Value switch
            {
                "alpha" => 1,
                "beta" => 2,
                _ => match.Success ? 3 : 0,
            };
            return (stage, Number(match.Groups["major"].Value), Number(match.Groups["minor"].Value));
        }
    }

    /// <summary>The versions of a definition that have a schema; its first form, v1beta1, has one for all of them.</summary>
    public static IEnumerable<CrdVersion> Of(SpecMapping spec)
    {
        var common = SchemaIn(spec["validation"]);
        if (spec["versions"] is not SpecSequence versions)
        {
            if (common is not null && spec.Text("version")?.Text is { Length: > 0 } only)
                yield return new CrdVersion(only, IsServed: true, IsStored: true, common);
            yield break;
        }
        foreach (var version in versions.Items.OfType<SpecMapping>())
        {
            if (
                version.Text("name")?.Text is { Length: > 0 } name
                && (SchemaIn(version["schema"]) ?? common) is { } schema
            )
                yield return new CrdVersion(name, IsTrue(version["served"]), IsTrue(version["storage"]), schema);
        }
    }

    private static SpecMapping? SchemaIn(SpecNode? holder) =>
        (holder as SpecMapping)?["openAPIV3Schema"] as SpecMapping;

    private static bool IsTrue(SpecNode? node) => node is SpecScalar { Boolean: true };

    private static int Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex(
        "^v(?<major>[0-9]+)((?<stage>alpha|beta)(?<minor>[0-9]+))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Form();
}
