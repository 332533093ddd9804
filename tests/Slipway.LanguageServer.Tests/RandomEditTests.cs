using System.Text;
using Slipway.Build.Opening;
using Slipway.LanguageServer.Projects;
using Slipway.LanguageServer.Texts;
using Slipway.Schema.Diagnostics;

namespace Slipway.LanguageServer.Tests;

/// <summary>Edits that no one would make, on samples and corpora: no failure, and in the end what a build finds.</summary>
public sealed class RandomEditTests : IDisposable
{
    private const int Edits = 10_000;

    private static readonly string[] Pieces =
    [
        "\n",
        "  ",
        "- ",
        ": ",
        "{",
        "}",
        "'",
        "\"",
        "|",
        "#",
        "&a ",
        "*a",
        "x",
        "é",
        "😀",
        "\t",
        "\r\n",
        "type: worker\n",
        "<<: ",
        "---\n",
        "[",
        ",",
    ];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task After_ten_thousand_edits_the_findings_are_those_of_a_build()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var sources = Sources().ToList();
        sources.Count.ShouldBeGreaterThan(5);
        var random = new Random(13);
        var texts = new EditedTexts();
        for (var at = 0; at < sources.Count; at++)
            folder.Write($"specs/{at:D3}.yaml", await File.ReadAllTextAsync(sources[at], cancellation));
        folder.Write("App.csproj", "<Project />");
        var project = new EditedProject(folder.Path, stop => OpenedProject.Open(folder.Path, new OpenSettings(), stop));

        for (var round = 0; round < Edits; round++)
        {
            var path = folder.At("specs", $"{random.Next(sources.Count):D3}.yaml");
            var text =
                texts.Find(path)
                ?? new EditedText(
                    EditorClient.UriOf(path),
                    path,
                    null,
                    await File.ReadAllTextAsync(path, cancellation)
                );
            texts.Put(text with { Text = Edited(text.Text, random), Version = round });
            project.Touch();
            if (round % 10 == 0)
                project.Check(texts, cancellation);
        }
        project.Compile(texts, cancellation);

        foreach (var open in texts.All)
            await File.WriteAllTextAsync(open.Path, open.Text, cancellation);
        var built = new List<Diagnostic>();
        OpenedProject.Open(folder.Path, new OpenSettings(), cancellation).Compile(built, cancellation);
        project.Findings.Select(one => one.ToString()).ShouldBe(built.Select(one => one.ToString()));
    }

    private static IEnumerable<string> Sources()
    {
        var samples = Directory
            .EnumerateDirectories(Repository.PathOf("samples"))
            .Select(sample => Path.Combine(sample, "specs"))
            .Where(Directory.Exists);
        var corpora = new[] { "kubevela", "vessl" }
            .Select(name => Repository.Shared($"corpus/{name}"))
            .Where(Directory.Exists);
        return samples
            .Concat(corpora)
            .SelectMany(one => Directory.EnumerateFiles(one, "*.y*ml", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal);
    }

    private static string Edited(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var removed = random.Next(3) == 0 ? Math.Min(random.Next(40), text.Length - at) : 0;
        var piece = random.Next(4) == 0 ? "" : Pieces[random.Next(Pieces.Length)];
        var edited = string.Concat(text.AsSpan(0, at), piece, text.AsSpan(at + removed));
        // Half a character cannot be written to a file.
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(edited));
    }
}
