using Slipway.Build.Faults;
using Slipway.Language.Environments;
using Slipway.Language.Fixes;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Compiling;

/// <summary>The name of the environment that is built for.</summary>
internal static class EnvironmentName
{
    /// <summary>Checks the name: files and bundles are called after it, and a misspelt one would build the wrong thing.</summary>
    /// <param name="project">What messages call the project file.</param>
    /// <param name="name">The name; null or empty for no environment.</param>
    /// <param name="environments">The environments the project has; without any, every one is taken.</param>
    public static IEnumerable<Diagnostic> Check(string project, string? name, IEnumerable<string> environments)
    {
        if (string.IsNullOrEmpty(name))
            yield break;
        var place = SourceSpan.StartOf(project);
        var known = environments.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (!IsName(name))
            yield return BuildDiagnostics.BadOption.At(
                place,
                "SlipwayEnvironment",
                $"'{name}' is not a name of an environment: write lower-case letters, digits and '-', as in prod"
            );
        else if (known.Count > 0 && !known.Contains(name, StringComparer.Ordinal))
            yield return EnvironmentDiagnostics.UnknownEnvironment.At(
                place,
                name,
                DidYouMean.Or(name, known, $"it has {string.Join(", ", known)}")
            );
    }

    private static bool IsName(string name) =>
        name.Length <= 63
        && name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')
        && name[0] != '-'
        && name[^1] != '-';
}
