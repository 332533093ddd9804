using System.Globalization;
using Slipway.Language.Syntax;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeDl.Rules.Jobs;

/// <summary>SLIP4033: <c>mpirun</c> starts more processes than the workers have slots for.</summary>
public sealed class MissingSlots : JobRule
{
    private static readonly string[] Launchers = ["mpirun", "mpiexec", "horovodrun", "orterun"];
    private static readonly string[] Counts = ["-np", "-n", "-c", "--np", "--n", "--num-proc"];
    private static readonly string[] Freely = ["--oversubscribe", "-oversubscribe", "--map-by"];

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4033",
            Severity.Warning,
            "More processes than slots",
            "{0} starts {1} processes, and the workers have {2} slots ({3} workers with {4} each), so it ends with 'not enough slots': write {2}, or raise 'slotsPerWorker' or the replicas of 'Worker'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(TrainingJob job)
    {
        if (
            job.Kind.Name != "MPIJob"
            || Role(job, "Worker") is not { } workers
            || Role(job, "Launcher") is not { } launcher
        )
            yield break;
        var slots = job.Spec.Integer("slotsPerWorker") ?? 1;
        foreach (var container in launcher.Pod?.Containers ?? [])
        {
            List<SpecScalar> words = [.. container.Texts("command"), .. container.Texts("args")];
            if (Processes(words) is var (count, place, program) && count > slots * workers.Replicas)
                yield return Descriptor.At(
                    place.Span,
                    program,
                    count,
                    slots * workers.Replicas,
                    workers.Replicas,
                    slots
                );
        }
    }

    private static JobRole? Role(TrainingJob job, string name) =>
        job.Roles.FirstOrDefault(role => string.Equals(role.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>How many processes are started, where words, or a script among them, say so.</summary>
    private static (long Count, SpecScalar Place, string Program)? Processes(List<SpecScalar> nodes)
    {
        var words = nodes
            .SelectMany(node =>
                node.Text.Split([' ', '\n', '\t', '\\'], StringSplitOptions.RemoveEmptyEntries)
                    .Select(word => (word, node))
            )
            .ToList();
        var start = words.FindIndex(one => Launchers.Contains(one.word.Split('/')[^1], StringComparer.Ordinal));
        if (start < 0 || words.Skip(start).Any(one => Freely.Contains(one.word, StringComparer.Ordinal)))
            return null;
        for (var at = start + 1; at + 1 < words.Count; at++)
        {
            if (!words[at].word.StartsWith('-') && Ends(words[at - 1].word))
                return null;
            if (
                Counts.Contains(words[at].word, StringComparer.Ordinal)
                && long.TryParse(words[at + 1].word, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            )
                return (count, words[at + 1].node, words[start].word);
        }
        return null;
    }

    /// <summary>Whether a word that does not belong to an option is the program that is started: what follows is its own.</summary>
    private static bool Ends(string before) =>
        !before.StartsWith('-') && before.Split('/')[^1] is "python" or "python3" or "bash" or "sh";
}
