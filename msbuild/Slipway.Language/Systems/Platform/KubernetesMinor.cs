using System.Globalization;
using System.Text.RegularExpressions;

namespace Slipway.Language.Systems.Platform;

/// <summary>The second number of a version of Kubernetes 1: 32 of <c>1.32.1-aliyun.1</c>.</summary>
internal static partial class KubernetesMinor
{
    /// <summary>Reads it.</summary>
    /// <param name="version">The version, with or without a leading 'v'.</param>
    /// <returns>The number; null where the text is not such a version.</returns>
    public static int? Of(string version) =>
        Minor().Match(version) is { Success: true } match
        && int.TryParse(match.Groups["minor"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    [GeneratedRegex(
        @"^v?1\.(?<minor>[0-9]{1,4})([.-]|$)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1_000
    )]
    private static partial Regex Minor();
}
