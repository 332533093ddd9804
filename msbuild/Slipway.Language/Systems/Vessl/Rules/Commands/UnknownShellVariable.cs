using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.Vessl.Shell;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.Vessl.Rules.Commands;

/// <summary>SLIP5018: a variable in a command that is neither in <c>env</c> nor set.</summary>
public sealed class UnknownShellVariable : RunRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5018",
            Severity.Warning,
            "A command reads a variable that nothing sets",
            "'${0}' is neither in 'env' nor set by the commands, so it is empty: {1}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Run run)
    {
        if (run.Root["env"] is not null and not SpecMapping)
            yield break;
        var scripts = run.Scripts.Select(script => (Script: script, Mask: ShellMask.Of(script.Text))).ToList();
        var own = run
            .Variables.Select(variable => variable.Name.Text)
            .Concat(scripts.SelectMany(one => ShellVariable.SetBy(one.Mask)))
            .ToList();
        var known = own.Concat(run.Step?.InputVariables.Select(input => input.Key.Text) ?? [])
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (script, mask) in scripts)
        {
            var places = new ScriptPlace(script);
            foreach (var use in ShellVariable.ReadBy(mask).DistinctBy(use => use.Name, StringComparer.Ordinal))
            {
                if (!known.Contains(use.Name) && !GivenVariable.Is(use.Name))
                {
                    var place = places.Of(use.Start, use.Length);
                    yield return Descriptor.At(
                        place,
                        use.Name,
                        DidYouMean.Or(
                            use.Name,
                            place,
                            own,
                            Sentence.Of($"add it to 'env', or write '${{{use.Name}:-…}}' where it may be empty")
                        )
                    );
                }
            }
        }
    }
}
