using Slipway.Language.Systems.KubeVela.Types;
using Slipway.Schema.Judging;

namespace Slipway.Language.Tests.Rules.Pods;

/// <summary>Rules about containers hold for every type whose schema reads the property, and for no other.</summary>
public class PodTypesTests
{
    [Fact]
    public void The_types_that_the_analyzers_know_are_those_whose_schemas_say_so()
    {
        var mounting = new TypesReading("volumes").All().Append("model-training").Order(StringComparer.Ordinal);

        RepeatedNames.MountingComponents.ShouldBe(mounting);
        RepeatedNames.ComponentsWithVariables.ShouldBe(new TypesReading("env").All());
        new TypesReading("ports", "nodePort").All().ShouldBe(["statefulset", "webservice"]);
    }

    [Theory]
    [InlineData("cron-task", "schedule: '@daily'\n")]
    [InlineData("daemon", "")]
    [InlineData("statefulset", "")]
    [InlineData("worker", "")]
    public void Old_volumes_next_to_new_ones_are_reported(string type, string further) =>
        SpecTest.Verify(
            Spec.Component(
                type,
                $$"""
                image: nginx:1.25
                {|SLIP1011:{|SLIP3030:volumes|}|}: [{name: cache, mountPath: /cache}]
                volumeMounts:
                  emptyDir: [{name: temp, mountPath: /tmp}]
                {{further}}
                """
            )
        );

    [Fact]
    public void A_task_has_volumes_in_the_old_form_alone() =>
        SpecTest.Verify(Spec.Component("task", "image: a/b:1\nvolumes: [{name: cache, mountPath: /cache}]"));

    [Theory]
    [InlineData("daemon")]
    [InlineData("statefulset")]
    public void Two_ports_of_one_name_are_reported(string type) =>
        SpecTest.Verify(
            Spec.Component(
                type,
                "image: a/b:1\nports:\n- {port: 80, name: web}\n- {port: 81, name: {|SLIP3025:web|}}\n"
            )
        );

    [Fact]
    public void A_daemon_names_ports_after_their_numbers_alone() =>
        SpecTest.Verify(
            Spec.Component("daemon", "image: a/b:1\nports:\n- {port: 53}\n- {port: {|SLIP3025:53|}, protocol: UDP}\n")
        );

    [Theory]
    [InlineData("task", "{|SLIP1022:livenessProbe|}: {httpGet: {port: 80}}")]
    [InlineData("cron-task", "schedule: '@daily'\n{|SLIP1022:readinessProbe|}: {tcpSocket: {port: 80}}")]
    [InlineData(
        "daemon",
        "volumeMounts: {hostPath: [{name: a, mountPath: /a, path: /a, {|SLIP1022:readOnly|}: true, {|SLIP1022:mountPropagation|}: None}]}"
    )]
    public void What_KubeVela_declares_and_leaves_out_is_a_warning(string type, string properties) =>
        SpecTest.Verify(Spec.Component(type, $"image: a/b:1\n{properties}\n"));

    [Theory]
    [InlineData("task", "restart: {|SLIP1004:Always|}")]
    [InlineData("task", "{|SLIP1013:volumeMounts|}: {emptyDir: [{name: a, mountPath: /a}]}")]
    [InlineData("cron-task", "schedule: {|SLIP1005:every day|}")]
    [InlineData("cron-task", "schedule: '@daily'\n{|SLIP1013:args|}: [a]")]
    [InlineData("daemon", "ports: [{port: 80, {|SLIP1013:containerPort|}: 8080}]")]
    [InlineData("daemon", "exposeType: {|SLIP1004:ExternalName|}")]
    [InlineData("statefulset", "{|SLIP1013:replicas|}: 3")]
    [InlineData("statefulset", "labels: {{|SLIP3020:app.oam.dev/name|}: other}")]
    public void What_fails_or_is_dropped_is_an_error(string type, string properties) =>
        SpecTest.Verify(Spec.Component(type, $"image: a/b:1\n{properties}\n"));

    [Theory]
    [InlineData("daemon", "scaler")]
    [InlineData("task", "scaler")]
    [InlineData("cron-task", "scaler")]
    public void A_trait_that_sets_replicas_does_not_suit_them(string type, string trait) =>
        SpecTest.Verify(
            Spec.Application(
                $$$"""
                - name: demo
                  type: {{{type}}}
                  properties: {image: "a/b:1"{{{(type == "cron-task" ? ", schedule: '@daily'" : "")}}}}
                  traits:
                  - type: {|SLIP3040:{{{trait}}}|}
                    properties: {replicas: 2}
                """
            )
        );

    [Theory]
    [InlineData("k8s-objects", "objects: {|SLIP1008:[]|}")]
    [InlineData("ref-objects", "objects: [{{|SLIP1010:name|}: a}]")]
    [InlineData("helm", "chart: c\nurl: u\nvaluesFrom: [{kind: {|SLIP1004:configmap|}, name: a}]")]
    public void What_other_components_cannot_be_is_an_error(string type, string properties)
    {
        var found = SpecTest.Verify(
            Spec.Component(
                type,
                properties.Replace("objects: {|SLIP1008:[]|}", "objects: {|SLIP1008:[]|}", StringComparison.Ordinal)
            )
        );
        found.ShouldHaveSingleItem();
    }
}
