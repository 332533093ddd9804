using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Slipway.Language.CSharp;
using Slipway.Language.Environments;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Tests;

/// <summary>An analysis that follows edits says what one from scratch says, whatever is edited.</summary>
public class AnyEditTests
{
    /// <summary>The specs of the samples, and the corpus where it lies next to the repository.</summary>
    private static readonly string[] Texts =
    [
        .. new[] { "samples", "../shared/corpus/kubevela", "../shared/corpus/vessl" }
            .Select(folder => Repository.PathOf(folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .Where(file => !file.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)
            .Where(text => text.Length < 20_000),
    ];

    private static readonly string[] Words = ["demo", "my-pvc", "pvc://", "- ", "  ", "&a ", "model-training", "---\n"];

    private static readonly WorkspaceOptions[] Projects =
    [
        new(),
        new() { Namespace = "ml", Externals = [new External("PersistentVolumeClaim", "my-pvc", null)] },
        new()
        {
            Environment = "prod",
            Overlays = OverlaySet.Read([
                SourceText.From(
                    "spec0.yaml",
                    """
                    kind: Application
                    metadata: {name: training-serving}
                    spec: {components: [{name: demo-training, properties: {framework: pytorch}}]}
                    """
                ),
            ]),
        },
    ];

    /// <summary>One edit: which file, what happens to it, where, and with which text.</summary>
    private static Arbitrary<(int File, int What, int Where, int Text)[]> Edits =>
        (
            from file in Gen.Choose(0, 5)
            from what in Gen.Choose(0, 9)
            from place in Gen.Choose(0, 10_000)
            from text in Gen.Choose(0, 10_000)
            select (file, what, place, text)
        )
            .ArrayOf()
            .ToArbitrary();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Following_edits_gives_what_starting_again_gives(int project)
    {
        Texts.Length.ShouldBeGreaterThan(5);
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(60).WithEndSize(25),
            Prop.ForAll(Edits, edits => Follows(edits, Projects[project]))
        );
    }

    [Fact]
    public void What_did_not_change_is_not_read_again()
    {
        var sources = Texts.Take(3).Select((text, at) => SourceText.From($"spec{at}.yaml", text)).ToList();
        var first = Analysis.Run(sources, new WorkspaceOptions(), TestContext.Current.CancellationToken);
        sources[1] = SourceText.From("spec1.yaml", sources[1].Text + "\n");

        var second = first.After(sources, CSharpModel.Empty, TestContext.Current.CancellationToken);

        var kept = first.Workspace.Documents.Intersect(second.Workspace.Documents).Select(one => one.File).Distinct();
        kept.ShouldBe(["spec0.yaml", "spec2.yaml"]);
        second.Workspace.Documents.Count.ShouldBe(first.Workspace.Documents.Count);
    }

    private static void Follows((int File, int What, int Where, int Text)[] edits, WorkspaceOptions options)
    {
        var sources = new List<SourceText>();
        var followed = Analysis.Run(sources, options);
        foreach (var edit in edits)
        {
            Apply(edit, sources);
            followed = followed.After([.. sources], CSharpModel.Empty);
            var fresh = Analysis.Run([.. sources], options);
            followed.Diagnostics.ShouldBe(fresh.Diagnostics);
            followed.Workspace.Documents.Select(Shown).ShouldBe(fresh.Workspace.Documents.Select(Shown));
        }
    }

    private static void Apply((int File, int What, int Where, int Text) edit, List<SourceText> sources)
    {
        var text = Texts[edit.Text % Texts.Length];
        if (sources.Count == 0 || edit.What == 0)
        {
            sources.Insert(edit.File % (sources.Count + 1), SourceText.From($"spec{edit.File}.yaml", text));
            return;
        }
        var at = edit.File % sources.Count;
        var old = sources[at];
        switch (edit.What)
        {
            case 1:
                sources.RemoveAt(at);
                break;
            case 2:
                sources.Reverse();
                break;
            case 3:
                sources[at] = SourceText.From(old.File, text);
                break;
            case 4:
                sources[at] = SourceText.From($"spec{edit.Where % 9}.yaml", old.Text);
                break;
            default:
                sources[at] = SourceText.From(old.File, Edited(old.Text, edit.What, edit.Where, edit.Text));
                break;
        }
    }

    /// <summary>A line less, a line twice, a word more, a word less, a part of another file.</summary>
    private static string Edited(string text, int what, int where, int other)
    {
        var lines = text.Split('\n').ToList();
        var at = where % lines.Count;
        switch (what)
        {
            case 5:
                lines.RemoveAt(at);
                break;
            case 6:
                lines.Insert(at, lines[at]);
                break;
            case 7:
                lines[at] = lines[at].Insert(where % (lines[at].Length + 1), Words[other % Words.Length]);
                break;
            case 8:
                lines[at] = lines[at][..(where % (lines[at].Length + 1))];
                break;
            default:
                lines.AddRange(Texts[other % Texts.Length].Split('\n'));
                break;
        }
        return string.Join('\n', lines.Take(400));
    }

    private static string Shown(SpecDocument document)
    {
        var text = new StringBuilder($"{document.File} {document.Kind} {document.Namespace}/{document.Name} ");
        Show(document.Root, text);
        return text.ToString();
    }

    private static void Show(SpecNode node, StringBuilder text)
    {
        text.Append(node.Span).Append(' ');
        switch (node)
        {
            case SpecMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    text.Append(entry.Key.Text).Append(": ");
                    Show(entry.Value, text);
                }
                break;
            case SpecSequence list:
                foreach (var item in list.Items)
                    Show(item, text);
                break;
            case SpecScalar scalar:
                text.Append(scalar.Kind).Append(scalar.Text).Append('\n');
                break;
        }
    }
}
