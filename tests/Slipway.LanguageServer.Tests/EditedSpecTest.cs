namespace Slipway.LanguageServer.Tests;

/// <summary>A test in which someone has one spec open, <c>specs/shop.yaml</c> of a folder of its own.</summary>
public abstract class EditedSpecTest : IAsyncDisposable
{
    protected const string Head =
        "apiVersion: core.oam.dev/v1beta1\nkind: Application\nmetadata:\n  name: shop\nspec:\n  components:\n";

    protected const string Shop =
        Head
        + """
                - name: web
                  type: webservice
                  properties:
                    image: nginx:1.27
                  traits:
                    - type: scaler
                      properties:
                        replicas: 3
                - name: jobs
                  type: worker
                  dependsOn: [web]
                  properties:
                    image: ghcr.io/acme/jobs:1.0

            """;

    private protected TemporaryFolder Folder { get; } = new();

    private protected EditorClient Editor { get; } = new();

    protected string Path => Folder.At("specs", "shop.yaml");

    public async ValueTask DisposeAsync()
    {
        await Editor.DisposeAsync();
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    protected async Task OpenAsync(string text)
    {
        await Editor.InitializeAsync(Folder.Path);
        await Editor.OpenAsync(Path, text);
    }
}
