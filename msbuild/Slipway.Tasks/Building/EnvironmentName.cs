using Slipway.Language.Diagnostics;
using Slipway.Language.Environments;
using Slipway.Schema;

namespace Slipway.Tasks.Building;

/// <summary>The name of the environment that is built for.</summary>
internal static class EnvironmentName
{
    /// <summary>Checks the name: files and bundles are called after it, and a misspelt one would build the wrong thing.</summary>
    public static IEnumerable<Diagnostic> Check(BuildRequest request)
    {
        if (string.IsNullOrEmpty(request.Environment))
            yield break;
        var place = SourceSpan.StartOf(request.Project);
        var name = request.Environment;
        var known = request.Environments.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (!IsName(name))
            yield return BuildDiagnostics.BadOption.At(
                place,
                "SlipwayEnvironment",
                $"'{name}' is no name of an environment: write lower-case letters, digits and '-', as in prod"
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
