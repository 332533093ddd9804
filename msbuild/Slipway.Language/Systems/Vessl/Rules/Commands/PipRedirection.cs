using System.Text.RegularExpressions;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.Vessl.Shell;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Vessl.Rules.Commands;

/// <summary>SLIP5021: an unquoted <c>&gt;=</c> after <c>pip install</c>.</summary>
public sealed partial class PipRedirection : RunRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5021",
            Severity.Warning,
            "A version is taken for a file",
            "the shell takes '>' for a redirection, so any version of {0} is installed and the output goes into the file '{1}': put the requirement in quotes, \"{2}\""
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Run run)
    {
        foreach (var script in run.Scripts)
        {
            var places = new ScriptPlace(script);
            foreach (Match install in Install().Matches(ShellMask.Of(script.Text).Code))
            {
                foreach (Match requirement in Requirement().Matches(install.Value))
                {
                    var start = install.Index + requirement.Index;
                    var (package, version) = (requirement.Groups["package"].Value, requirement.Groups["version"].Value);
                    yield return Descriptor.At(
                        places.Of(start, requirement.Length),
                        package,
                        version,
                        requirement.Value
                    );
                }
            }
        }
    }

    [GeneratedRegex(
        @"\b(?:pip3?|uv|conda|mamba)\s[^\n;&|]*?\binstall\s[^\n;&|]*",
        RegexOptions.CultureInvariant,
        10_000
    )]
    private static partial Regex Install();

    [GeneratedRegex(
        @"(?<package>(?<=\s)[A-Za-z][\w.\-]*(?:\[[\w,.\-]*\])?)>(?<version>=?\d[\w.,<>=*]*)",
        RegexOptions.CultureInvariant,
        10_000
    )]
    private static partial Regex Requirement();
}
