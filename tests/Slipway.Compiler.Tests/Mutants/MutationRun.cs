using System.Globalization;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Tests.Mutants;

/// <summary>What the compiler said of mutants.</summary>
/// <param name="Mutants">The mutants, and whether they were reported.</param>
internal sealed record MutationRun(IReadOnlyList<(Mutant Mutant, bool IsReported)> Mutants)
{
    public int Total => Mutants.Count;

    public double Rate => Share(Mutants);

    /// <summary>Puts mutants of projects to the compiler. It must never throw.</summary>
    /// <param name="projects">The projects; those with errors of their own are left out.</param>
    /// <param name="most">How many mutants of a project are tried at most: as many of each mistake, spread over the project.</param>
    public static MutationRun Of(IEnumerable<Project> projects, int most = int.MaxValue) =>
        new([
            .. projects
                .AsParallel()
                .AsOrdered()
                .SelectMany(project =>
                {
                    var before = project.Check();
                    return before.Any(found => found.Severity == Severity.Error)
                        ? []
                        : Spread([.. Mutant.AllOf(project)], most)
                            .Select(mutant => (mutant, mutant.IsReported(before)));
                }),
        ]);

    /// <summary>The share that was reported, as a whole and of each mistake, and every mutant that was not.</summary>
    public override string ToString() =>
        $"{Words(Mutants)} mutants reported"
        + string.Concat(
            Mutants
                .GroupBy(one => one.Mutant.Mutation)
                .OrderBy(kind => kind.Key.Name, StringComparer.Ordinal)
                .Select(kind => $"\n  {kind.Key.Name}: {Words([.. kind])}")
        )
        + string.Concat(Mutants.Where(one => !one.IsReported).Select(one => $"\n  survives: {one.Mutant}"));

    private static string Words(IReadOnlyList<(Mutant, bool IsReported)> mutants) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{mutants.Count(one => one.IsReported)} of {mutants.Count} ({Share(mutants):P1})"
        );

    private static double Share(IReadOnlyList<(Mutant, bool IsReported)> mutants) =>
        mutants.Count == 0 ? 1 : (double)mutants.Count(one => one.IsReported) / mutants.Count;

    private static IEnumerable<Mutant> Spread(IReadOnlyList<Mutant> mutants, int most) =>
        mutants
            .GroupBy(mutant => mutant.Mutation)
            .SelectMany(kind =>
            {
                var all = kind.ToList();
                var step = Math.Max(1, (int)((long)all.Count * Mutation.All.Count / most));
                return all.Where((_, at) => at % step == 0);
            });
}
