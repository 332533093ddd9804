using System.Text.Json.Nodes;
using Slipway.LanguageServer.Completing;
using Slipway.LanguageServer.Features;
using Slipway.LanguageServer.Projects;
using Slipway.LanguageServer.Protocol;
using Slipway.LanguageServer.Texts;

namespace Slipway.LanguageServer.Serving;

/// <summary>What one editor has open, and the answers to what it asks.</summary>
internal sealed class Session
{
    private readonly EditedTexts texts = new();
    private readonly EditedProjects projects;
    private bool takesSnippets;

    /// <summary>Begins with nothing open.</summary>
    public Session() => projects = new EditedProjects(texts);

    /// <summary>Whether the editor has introduced itself.</summary>
    public bool IsInitialized { get; private set; }

    /// <summary>Whether the editor has asked to end.</summary>
    public bool IsShutDown { get; private set; }

    /// <summary>The projects that the editor has files of.</summary>
    public IReadOnlyCollection<EditedProject> Projects => projects.All;

    /// <summary>What the editor has.</summary>
    public EditedTexts Texts => texts;

    /// <summary>Forgets what is closed or has moved.</summary>
    /// <returns>The files that have no findings any more, by their full paths.</returns>
    public IReadOnlyList<string> Settle(CancellationToken cancellation) => projects.Settle(cancellation);

    /// <summary>Answers a request.</summary>
    /// <exception cref="RequestException">There is no answer.</exception>
    public JsonNode? Answer(string method, MessageParameters asked, CancellationToken cancellation)
    {
        if (!IsInitialized && method != "initialize")
            throw new RequestException(RequestException.NotInitialized, "the first request must be 'initialize'");
        return method switch
        {
            "initialize" => Initialize(asked),
            "shutdown" => ShutDown(),
            "workspace/symbol" => PlaceJson.List(AllSymbols(asked.Text("query") ?? "", cancellation)),
            _ => InDocument(method) is { } answer
                ? At(asked, answer, cancellation)
                : throw new RequestException(RequestException.UnknownMethod, $"the method '{method}' is not known"),
        };
    }

    /// <summary>Takes note of something.</summary>
    public void Note(string method, MessageParameters told, CancellationToken cancellation)
    {
        switch (method)
        {
            case "textDocument/didOpen" when texts.Open(told) is { } opened:
                projects.Touch(opened, cancellation);
                break;
            case "textDocument/didChange" when texts.Change(told) is { } changed:
                projects.Touch(changed, cancellation);
                break;
            case "textDocument/didClose" when texts.Close(told) is { } closed:
                projects.Touch(closed, cancellation);
                projects.Close();
                // What was never saved is gone with it.
                if (!File.Exists(closed.Path))
                    projects.Reload();
                break;
            // What a save changes of a spec is known already; schemas and overlays are read from disk.
            case "textDocument/didSave"
                when texts.At(told.Uri) is not { } saved || !projects.Of(saved, cancellation).HasSpec(saved.Path):
            case "workspace/didChangeWatchedFiles":
                projects.Reload();
                break;
            case "workspace/didChangeWorkspaceFolders":
                projects.AddRoots(Paths(told.Each("event", "added")));
                projects.RemoveRoots(Paths(told.Each("event", "removed")));
                projects.Reload();
                break;
        }
    }

    private JsonObject Initialize(MessageParameters asked)
    {
        var root = asked.Text("rootUri") is { } uri ? FileUri.PathOf(uri) : null;
        var folders = Paths(asked.Each("workspaceFolders")).ToList();
        projects.AddRoots(folders.Count == 0 && root is not null ? [root] : folders);
        takesSnippets = asked.Is("capabilities", "textDocument", "completion", "completionItem", "snippetSupport");
        IsInitialized = true;
        return Capabilities.Of();
    }

    private JsonNode? ShutDown()
    {
        IsShutDown = true;
        return null;
    }

    private JsonNode? At(
        MessageParameters asked,
        Func<EditedProject, ProjectDocuments, EditedText, MessageParameters, CancellationToken, JsonNode?> answer,
        CancellationToken cancellation
    )
    {
        if (texts.At(asked.Uri) is not { } text)
            return null;
        var project = projects.Of(text, cancellation);
        project.Check(texts, cancellation);
        return answer(project, project.Documents(texts, cancellation), text, asked, cancellation);
    }

    private Func<
        EditedProject,
        ProjectDocuments,
        EditedText,
        MessageParameters,
        CancellationToken,
        JsonNode?
    >? InDocument(string method) =>
        method switch
        {
            "textDocument/completion" => (project, documents, text, asked, stop) =>
                new Completion(project, documents, text, takesSnippets).At(asked.Line, asked.Character, stop),
            "textDocument/hover" => (project, documents, text, asked, _) =>
                documents.At(project.NameOf(text.Path), asked.Line + 1) is { } document
                    ? HoverText.Of(document, project.Workspace, asked.Line + 1, asked.Character + 1)
                    : null,
            "textDocument/definition" => (project, documents, text, asked, _) =>
                new Names(project, documents).Definition(text.Path, asked.Line + 1, asked.Character + 1),
            "textDocument/references" => (project, documents, text, asked, _) =>
                new Names(project, documents).References(
                    text.Path,
                    asked.Line + 1,
                    asked.Character + 1,
                    asked.Is("context", "includeDeclaration")
                ),
            "textDocument/prepareRename" => (project, documents, text, asked, _) =>
                new Names(project, documents).Renamed(text.Path, asked.Line + 1, asked.Character + 1),
            "textDocument/rename" => (project, documents, text, asked, stop) =>
                new Names(project, documents).Rename(
                    text.Path,
                    asked.Line + 1,
                    asked.Character + 1,
                    asked.Text("newName") ?? throw MessageParameters.Missing("newName"),
                    stop
                ),
            "textDocument/documentSymbol" => (project, documents, text, _, _) =>
                Symbols.Of(project, documents, text.Path),
            "textDocument/foldingRange" => (project, documents, text, _, _) =>
                Folding.Of(project, documents, text.Path),
            "textDocument/documentLink" => (project, documents, text, _, _) => Links.Of(project, documents, text.Path),
            "textDocument/codeAction" => (project, documents, text, asked, _) => FixActions.Of(project, text, asked),
            "textDocument/codeLens" => (project, documents, text, _, stop) =>
                Preview.Counts(project, project.Render(texts, stop), text),
            "slipway/preview" => (project, documents, text, asked, stop) =>
                Preview.Of(project, documents, project.Render(texts, stop), text.Path, asked.Text("target")),
            _ => null,
        };

    private IEnumerable<JsonNode?> AllSymbols(string query, CancellationToken cancellation) =>
        projects.All.SelectMany(project =>
        {
            project.Check(texts, cancellation);
            return Symbols.Matching(project, query);
        });

    private static IEnumerable<string> Paths(IEnumerable<MessageParameters> folders) =>
        folders.Select(folder => folder.Text("uri") is { } uri ? FileUri.PathOf(uri) : null).OfType<string>();
}
