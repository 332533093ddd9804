namespace Slipway.Compiler.Tests.Objects;

/// <summary>KubeVela keeps what traits have read of a container, and refuses one that then reads something else.</summary>
public class ReadContainerTests
{
    private const string Image = "{type: container-image, properties: {image: \"nginx:1.28.0\"}}";
    private const string Command = "{type: command, properties: {command: [serve]}}";
    private const string Level = "{type: env, properties: {env: {LEVEL: debug}}}";
    private const string Other = "{type: env, properties: {env: {OTHER: x}}}";
    private const string Rights = "{type: securitycontext, properties: {runAsUser: 1000}}";

    [Theory]
    [InlineData(Image, Other)]
    [InlineData(Image, Rights)]
    [InlineData(Level, Command)]
    [InlineData(Command, Image)]
    public void A_trait_after_one_that_replaces_a_value_is_an_error(string first, string second)
    {
        var found = Findings($"{first}, {second}").ShouldHaveSingleItem();

        found.ShouldStartWith("SLIP3100");
        found.ShouldContain("traits before it have replaced values");
    }

    [Theory]
    [InlineData(Other, Image)]
    [InlineData(Other, Rights)]
    [InlineData(Rights, Command)]
    [InlineData("{type: scaler, properties: {replicas: 2}}", Image)]
    [InlineData(Image, "{type: scaler, properties: {replicas: 2}}")]
    [InlineData("{type: command, properties: {command: []}}", Rights)]
    public void One_that_adds_values_or_comes_last_is_fine(string first, string second) =>
        Findings($"{first}, {second}").ShouldBeEmpty();

    [Theory]
    [InlineData("emptyDir: [{name: cache, mountPath: /cache}]")]
    [InlineData("configMap: [{name: settings, mountPath: /settings, data: {level: debug}}]")]
    public void An_init_container_whose_folder_has_no_name_of_its_own_takes_other_volumes_for_it(string volumes)
    {
        const string Init =
            "{type: init-container, properties: {name: fetch, image: \"busybox:1.36.1\", appMountPath: /data, initMountPath: /data}}";
        var storage = $"{{type: storage, properties: {{{volumes}}}}}";

        Findings($"{Init}, {storage}").ShouldHaveSingleItem().ShouldContain("write 'mountName' in the init-container");
        Findings($"{storage}, {Init}")
            .ShouldHaveSingleItem()
            .ShouldContain("so write 'mountName' with a name of its own");
        var named = Init.Replace("name: fetch", "name: fetch, mountName: files", StringComparison.Ordinal);
        Findings($"{named}, {storage}").ShouldBeEmpty();
        Findings($"{storage}, {named}").ShouldBeEmpty();
        Findings(Init).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{port: 443, name: http}, {port: 8443, containerPort: 443, name: grpc}", true)]
    [InlineData("{port: 443, name: http}, {port: 8443, name: grpc}", false)]
    public void A_port_under_two_names_is_one_too_many_for_container_ports(string ports, bool isRefused) =>
        Findings(
                "{type: container-ports, properties: {ports: [{containerPort: 9}]}}",
                $"image: \"nginx:1.27.3\", ports: [{ports}]"
            )
            .Any(one => one.Contains("under several names", StringComparison.Ordinal))
            .ShouldBe(isRefused);

    private static List<string> Findings(
        string traits,
        string properties = "image: \"nginx:1.27.3\", cmd: [run], env: [{name: LEVEL, value: info}]"
    )
    {
        var found = Compile.For("kubernetes", Spec.WithTraits("webservice", properties, traits)).Analysis.Diagnostics;
        return [.. found.Select(one => $"{one.Id}: {one.Message}")];
    }
}
