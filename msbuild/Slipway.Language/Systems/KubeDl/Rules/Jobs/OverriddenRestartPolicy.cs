using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeDl.Rules.Jobs;

/// <summary>SLIP4015: a template's restart policy does not count.</summary>
public sealed class OverriddenRestartPolicy : JobRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4015",
            Severity.Warning,
            "A template's restart policy does not count",
            "the pods of role '{0}' are restarted by the policy {1}, which KubeDL writes over '{2}': write 'restartPolicy: {2}' next to 'template' instead, or remove it here"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(TrainingJob job)
    {
        foreach (var role in job.Roles)
        {
            if (role.Pod?.Spec?.Text("restartPolicy") is not { } own)
                continue;
            var given = role.Node.Text("restartPolicy")?.Text;
            var counts = given ?? job.Kind.RestartPolicy(role.Name);
            if (counts is null || counts == own.Text)
                continue;
            var words = given is null ? $"'{counts}' of every {job.Kind.Name}" : $"'{counts}' of the role";
            yield return Descriptor.At(own.Span, role.Name, words, own.Text);
        }
    }
}
