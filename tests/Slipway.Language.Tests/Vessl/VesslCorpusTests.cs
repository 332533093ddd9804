using System.Globalization;
using System.Reflection;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Tests.Vessl;

/// <summary>Real VESSL files of public repositories: what is found in them was judged one by one, and stays as it is.</summary>
public class VesslCorpusTests(ITestOutputHelper output)
{
    /// <summary>How often each id is found in all files together. A new or better rule changes it: judge what is new, then copy the table.</summary>
    private const string Found = """
        SLIP0001 1
        SLIP0005 4
        SLIP0006 5
        SLIP0014 1
        SLIP1003 5
        SLIP1011 10
        SLIP1020 2
        SLIP5001 5
        SLIP5004 5
        SLIP5006 6
        SLIP5011 3
        SLIP5012 35
        SLIP5014 3
        SLIP5015 2
        SLIP5016 5
        SLIP5017 1
        SLIP5020 10
        SLIP5021 3
        SLIP5022 1
        SLIP6001 1
        """;

    private static readonly string Folder = Repository.Shared("corpus/vessl");

    /// <summary>The files whose errors are mistakes of their authors, with the place of the first.</summary>
    private static readonly Dictionary<string, string> Mistaken = new(StringComparer.Ordinal)
    {
        ["deprecated/InstructDiffusion/InstructDiffusion_inference.yaml"] = "22,3",
        ["nougat/nougat_inference.yaml"] = "19,3",
        ["deprecated/openllm-serve/gateway-v1.yaml"] = "3,11",
        ["gemma2-kor-ui/service.yaml"] = "9,10",
        ["vllm-run/vllm-run.yaml"] = "42,13",
        // Templates that do not say so.
        ["pipelines/gemma-2-pipelines/service-deployment/service.yaml"] = "25,16",
        // Not YAML.
        ["deprecated/LLaVA-13B/LLaVA_streamlit.yaml"] = "1,1",
        ["deprecated/thin-plate-spline-motion-model/run.yaml@55a549b9"] = "13,1",
        ["recommenders/sasrec-train-wandb.yaml@66916b39"] = "15,1",
        ["recommenders/sasrec-train-wandb.yaml@92261be1"] = "15,3",
        ["recommenders/sasrec-train.yaml@0a25000c"] = "15,1",
        ["recommenders/sasrec-train.yaml@5ff6cb6c"] = "15,1",
    };

    [Fact]
    public void Every_file_is_what_it_is_and_the_findings_are_those_that_were_judged()
    {
        Repository.NeedShared("corpus/vessl");
        var files = File.ReadAllLines(Path.Combine(Folder, "MANIFEST.tsv")).Skip(1).Select(Read).ToList();

        foreach (var file in files)
        {
            file.Kind.ShouldBe(file.Expected, file.Name);
            var error = file.Findings.FirstOrDefault(one => one.Severity == Severity.Error);
            var place = error is null ? "" : $"{error.Span.StartLine},{error.Span.StartColumn}";
            place.ShouldBe(Mistaken.GetValueOrDefault(file.Key, ""), $"{file.Name}: {error}");
        }
        foreach (var repository in files.GroupBy(file => file.Repository, StringComparer.Ordinal))
        {
            var sound = repository.Count(file => file.Findings.All(one => one.Severity != Severity.Error));
            var silent = repository.Count(file => file.Findings.All(one => one.Severity == Severity.Info));
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{repository.Key}: {sound} of {repository.Count()} without an error, {silent} without a warning"
                )
            );
        }

        var all = files.SelectMany(file => file.Findings).ToList();
        var table = string.Join(
            '\n',
            all.GroupBy(one => one.Id, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => $"{group.Key} {group.Count()}")
        );
        (table == Found.ReplaceLineEndings("\n")).ShouldBeTrue(
            $"the table is now:\n{table}\n\n{string.Join('\n', all)}"
        );
    }

    /// <summary>A line of the list: file, kind, state, repository and path.</summary>
    private static CorpusFile Read(string line)
    {
        var columns = line.Split('\t');
        var name = columns[0];
        var analysis = Analysis.Run(
            [SourceText.Decode(name, File.ReadAllBytes(Path.Combine(Folder, name)))],
            new WorkspaceOptions()
        );
        var isTemplate =
            name.EndsWith(".template", StringComparison.Ordinal) || name.EndsWith(".tpl", StringComparison.Ordinal);
        var kind =
            isTemplate ? analysis.Diagnostics.Single().Id
            : analysis.Workspace.Documents is [var document] ? document.Kind
            : "empty";
        // What cannot be parsed is a run all the same, as far as it can be read.
        var expected =
            isTemplate ? "SLIP5001"
            : columns[1] == "unparseable" ? "run"
            : columns[1];
        var at = name.LastIndexOf('@');
        var key = columns[1] == "unparseable" && !isTemplate ? $"{columns[4]}{name[at..(at + 9)]}" : columns[4];
        return new CorpusFile(name, columns[3], key, expected, kind, analysis.Diagnostics);
    }

    private sealed record CorpusFile(
        string Name,
        string Repository,
        string Key,
        string Expected,
        string Kind,
        IReadOnlyList<Diagnostic> Findings
    );
}
