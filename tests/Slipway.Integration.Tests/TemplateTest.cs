namespace Slipway.Integration.Tests;

/// <summary>Tests that create projects from the packed templates, installed in a place of their own.</summary>
public abstract class TemplateTest(PackedSlipway slipway) : IAsyncLifetime
{
    private InstalledTemplates? installed;

    private protected InstalledTemplates Templates => installed!;

    public async ValueTask InitializeAsync() => installed = await InstalledTemplates.InstallAsync(slipway);

    public ValueTask DisposeAsync()
    {
        installed?.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
